/**
 * What begins the label of a button that starts a call, by language. "Schedule a call" arranges a talk, and "Call
 * me" asks for a code to be spoken: neither is here.
 */
const byLanguage = {
  en: String.raw`(?:(?:click|tap|press) (?:here )?to )?(?:call|phone|ring|telephone|dial) (?:us|now|today|our|the|this|hr|hiring|recruit\p{L}*|human resources)|give us a (?:call|ring)`,
  de: String.raw`(?:jetzt|uns|hier|direkt) anrufen|ruf(?:en sie|t)? (?:uns|jetzt)`,
  fr: String.raw`appele[zr][ -]nous|nous appeler|appeler maintenant|appeler l['’](?:employeur|entreprise)|appeler le recruteur|téléphonez[ -]nous|nous téléphoner`,
  es: String.raw`ll[áa]m[ae]nos|llám[ae]nos|llam[ae]r? (?:ahora|ya)|llamar a (?:la empresa|recursos humanos)`,
  pt: String.raw`lig(?:ue|ar) (?:agora|já|para (?:nós|a gente|a empresa|o rh|o recrutador))|ligue-nos|telefone-nos`,
  it: String.raw`chiamaci|chiamateci|chiama (?:ora|subito|adesso|l['’]azienda)|telefonaci`,
  nl: String.raw`bel (?:ons|nu|direct)|ons bellen|nu bellen`,
  pl: String.raw`zadzwoń`,
  sv: String.raw`ring (?:oss|nu)`,
  ja: String.raw`お?電話(?:する|をかける|でのお?問い?合わ?せ|で問い?合わ?せ)`,
  zh: String.raw`(?:立即|马上|馬上)?(?:致电|致電|拨打|撥打|打电话|打電話)`,
};

/** Source of a regular expression (flags `iu`) for labels such as "Call us", in eleven languages. */
export const callLabels = String.raw`^[^\p{L}\p{N}]*(?:${Object.values(byLanguage).join('|')})(?![a-zà-ž])`;
