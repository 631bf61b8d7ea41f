/** A supervisory authority as a notice names it (article 13(2)(d); NOT-C-11). */
export interface Authority {
  name: string
  /** One line, or null where the notice refers to the website. */
  address: string | null
  phone: string | null
  email: string | null
  /** Absolute https address. */
  website: string
}

/**
 * The authorities by country (ISO 3166) or, in Germany, by Land (ISO 3166-2): there the Land of the controller's seat decides.
 * The Danish address is the one on datatilsynet.dk; the others were written from general knowledge and are the officer's to check.
 */
export const authorities: Readonly<Record<string, Authority>> = {
  DK: {
    name: 'Datatilsynet',
    address: 'Carl Jacobsens Vej 35, 2500 Valby',
    phone: '+45 33 19 32 00',
    email: 'dt@datatilsynet.dk',
    website: 'https://www.datatilsynet.dk',
  },
  SE: {
    name: 'Integritetsskyddsmyndigheten (IMY)',
    address: 'Box 8114, 104 20 Stockholm',
    phone: '+46 8 657 61 00',
    email: 'imy@imy.se',
    website: 'https://www.imy.se',
  },
  NO: {
    name: 'Datatilsynet (Norge)',
    address: 'Postboks 458 Sentrum, 0105 Oslo',
    phone: '+47 22 39 69 00',
    email: 'postkasse@datatilsynet.no',
    website: 'https://www.datatilsynet.no',
  },
  'DE-BW': land(
    'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
    'www.baden-wuerttemberg.datenschutz.de',
  ),
  'DE-BY': land('Bayerisches Landesamt für Datenschutzaufsicht', 'www.lda.bayern.de'),
  'DE-BE': land('Berliner Beauftragte für Datenschutz und Informationsfreiheit', 'www.datenschutz-berlin.de'),
  'DE-BB': land(
    'Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
    'www.lda.brandenburg.de',
  ),
  'DE-HB': land('Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen', 'www.datenschutz.bremen.de'),
  'DE-HH': land('Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit', 'datenschutz-hamburg.de'),
  'DE-HE': land('Der Hessische Beauftragte für Datenschutz und Informationsfreiheit', 'datenschutz.hessen.de'),
  'DE-MV': land(
    'Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    'www.datenschutz-mv.de',
  ),
  'DE-NI': land('Der Landesbeauftragte für den Datenschutz Niedersachsen', 'www.lfd.niedersachsen.de'),
  'DE-NW': land('Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen', 'www.ldi.nrw.de'),
  'DE-RP': land(
    'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
    'www.datenschutz.rlp.de',
  ),
  'DE-SL': land('Unabhängiges Datenschutzzentrum Saarland', 'www.datenschutz.saarland.de'),
  'DE-SN': land('Sächsische Datenschutz- und Transparenzbeauftragte', 'www.datenschutz.sachsen.de'),
  'DE-ST': land('Landesbeauftragte für den Datenschutz Sachsen-Anhalt', 'datenschutz.sachsen-anhalt.de'),
  'DE-SH': land('Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein', 'www.datenschutzzentrum.de'),
  'DE-TH': land('Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit', 'www.tlfdi.de'),
}

/**
 * The authority that a controller answers to.
 * @param country ISO 3166, two letters
 * @param land ISO 3166-2 of the German Land (`DE-BY`); null elsewhere
 * @returns null where it is not known: the settings then name it, or the notice is refused
 */
export function authorityOf(country: string, land: string | null): Authority | null {
  return authorities[country === 'DE' ? (land ?? '') : country] ?? null
}

function land(name: string, host: string): Authority {
  return { name, address: null, phone: null, email: null, website: `https://${host}` }
}
