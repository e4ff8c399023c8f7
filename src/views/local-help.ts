/** A help desk on site, in a career centre for instance. */
export interface LocalHelp {
  name: string;
  email: string | null;
  phone: string | null;
  where: string | null;
  hours: string | null;
}
