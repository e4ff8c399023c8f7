/** What an employment office may want to see of each application, in this order. */
export const officeColumns = ['date', 'employer', 'job', 'number', 'system', 'status', 'page'] as const;
export type OfficeColumn = (typeof officeColumns)[number];
