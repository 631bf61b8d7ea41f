import { foldText, withoutPlusTag } from './normalise-identifier.ts'

/** Local parts of addresses that belong to a function and not to one person. */
const localParts = new Set(
  `
  info information kontakt contact contacts contactus kontaktos post mail email hello hej hallo hi office
  kontor kontoret reception receptionen velkommen welcome firma company butik butikken shop store salg sales
  sale verkauf vertrieb salgsafdeling forsaljning forsaeljning order orders ordre bestilling booking support
  help helpdesk service kundeservice customerservice kundservice kundenservice kundecenter team admin
  administration administrator adm sekretariat sekretariatet hovedkontor hq bogholderi bogholderiet regnskab
  okonomi oekonomi economy ekonomi accounting accounts buchhaltung faktura fakturaer invoice invoices invoicing
  billing rechnung finance kreditor debitor kreditorer debitorer lon loen indkob indkoeb purchase purchasing
  procurement einkauf inkop lager logistik logistics warehouse transport drift hr job jobs career careers
  karriere personale bewerbung rekruttering it itsupport teknik webmaster postmaster hostmaster abuse noreply
  donotreply root web privacy gdpr dpo marketing presse press pr media kommunikation nyhedsbrev newsletter news
  direktion ledelse bestyrelse board skole skolen klinik klinikken kirkekontor vagt projekt produktion
  vaerksted vaerkstedet retail legal jura
  `
    .split(/\s+/)
    .filter(Boolean),
)

/** No word above is as long, with its dots and digits. */
const longestLocalPart = 32

/**
 * Whether an address belongs to a function (info@, salg@, no-reply@), so that it identifies a person only together with a name.
 * @param email normalised
 */
export function isRoleAddress(email: string): boolean {
  const bare = withoutPlusTag(email)
  const local = bare.slice(0, bare.lastIndexOf('@'))
  if (localParts.has(local)) return true
  if (local.length > longestLocalPart) return false
  const letters = local.replace(/[-._0-9]+/g, '')
  // Folding is dear, and a list has a million addresses.
  return localParts.has(/^[a-z]*$/.test(letters) ? letters : foldText(letters).replaceAll(' ', ''))
}
