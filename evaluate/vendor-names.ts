/**
 * Names that corpora use for a vendor, and the id of the same vendor in the directory, where the two differ.
 * The only place that knows them.
 */
const ours: Readonly<Record<string, string>> = {
  taleo: 'oracle-taleo',
  'taleo-business': 'oracle-taleo-business',
  'oracle-recruiting': 'oracle-recruiting-cloud',
  successfactors: 'sap-successfactors',
  breezy: 'breezy-hr',
  trakstar: 'trakstar-hire',
  isolved: 'isolved-hire',
  talentlink: 'lumesse-talentlink',
  rexx: 'rexx-systems',
  atsondemand: 'ats-ondemand',
  findly: 'symphony-talent',
  gusto: 'gusto-recruiting',
  paradox: 'paradox-olivia',
  recruitcrm: 'recruit-crm',
  peoplehr: 'people-hr',
  tedk12: 'talented',
  arcoro: 'birddoghr',
  talentbrew: 'radancy',
  infor: 'infor-hcm',
  welcomekit: 'welcome-to-the-jungle',
  click2apply: 'jobtarget',
  oracle: 'oracle-recruiting-cloud',
  workatastartup: 'work-at-a-startup',
  hrmdirect: 'clearcompany',
  'tal-net': 'oleeo',
};

/** The directory's id for a corpus label. */
export function vendorIdOf(label: string): string {
  return ours[label] ?? label;
}
