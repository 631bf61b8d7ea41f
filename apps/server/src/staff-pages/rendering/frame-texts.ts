import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words around every page for staff. */
export const frameTexts = defineTexts({
  skip: { da: 'Gå til indhold', en: 'Skip to content' },
  languages: { da: 'Sprog', en: 'Language' },
  main: { da: 'Hovedmenu', en: 'Main menu' },
  practice: {
    da: 'Øvelse: dette er ikke en rigtig installation, og mail forlader ikke maskinen.',
    en: 'Practice: this is no real installation, and mail does not leave the machine.',
  },
  titleWithFault: { da: 'Fejl: {title}', en: 'Error: {title}' },
  faults: { da: 'Der er noget, der skal rettes', en: 'Something needs correcting' },
  optional: { da: '{label} (kan udelades)', en: '{label} (optional)' },
  people: { da: 'Personer', en: 'People' },
  imports: { da: 'Import', en: 'Import' },
  audiences: { da: 'Målgrupper', en: 'Audiences' },
  outbox: { da: 'Udbakke', en: 'Outbox' },
  password: { da: 'Adgangskode', en: 'Password' },
  signOut: { da: 'Log ud', en: 'Sign out' },
  noAccess: { da: 'Siden er ikke for dine roller', en: 'This page is not for your roles' },
  noAccessLead: {
    da: 'En administrator kan give dig rollen {roles}.',
    en: 'An administrator can give you the role {roles}.',
  },
  failed: { da: 'Det gik ikke', en: 'That did not work' },
  ownFault: {
    da: 'Diskret har fejlet. Loggen siger hvor. Prøv igen.',
    en: 'Diskret has failed. The log says where. Try again.',
  },
  notPressed: { da: 'Intet er gjort. Tryk på en af knapperne.', en: 'Nothing was done. Press one of the buttons.' },
  back: { da: 'Tilbage', en: 'Back' },
  next: { da: 'Næste side', en: 'Next page' },
  first: { da: 'Første side', en: 'First page' },
  pages: { da: 'Sider', en: 'Pages' },
  seller: { da: 'sælger', en: 'seller' },
  marketer: { da: 'marketing', en: 'marketer' },
  officer: { da: 'databeskyttelse', en: 'officer' },
  administrator: { da: 'administrator', en: 'administrator' },
})
