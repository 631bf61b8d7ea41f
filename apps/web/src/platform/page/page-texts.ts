import { defineTexts } from '@diskret/server/texts/define-texts'

export const pageTexts = defineTexts({
  retry: { da: 'Prøv igen', en: 'Try again' },
  loading: { da: 'Henter', en: 'Loading' },
  failed: { da: 'Siden kunne ikke vises', en: 'The page could not be shown' },
  failedWhy: {
    da: 'Der skete en fejl i Diskret. Det, du har skrevet, ligger her endnu. Prøv igen, eller gå tilbage.',
    en: 'Diskret failed. What you wrote is still here. Try again, or go back.',
  },
  unreachable: { da: 'Serveren svarer ikke', en: 'The server does not answer' },
  unreachableWhy: {
    da: 'Forbindelsen er væk, eller Diskret er ved at starte. Prøv igen om lidt.',
    en: 'The connection is gone, or Diskret is starting. Try again in a moment.',
  },
  missing: { da: 'Den side findes ikke', en: 'There is no such page' },
  missingWhy: {
    da: 'Adressen kan være skrevet forkert, eller det, den viste, er slettet.',
    en: 'The address may be mistyped, or what it showed is erased.',
  },
  toStart: { da: 'Gå til forsiden', en: 'Go to the start' },
  noPermission: { da: 'Din rolle åbner ikke denne side', en: 'Your role does not open this page' },
  noPermissionWhy: {
    da: 'Den er for {roles}. En administrator kan give dig rollen.',
    en: 'It is for {roles}. An administrator can give you the role.',
  },
  seller: { da: 'sælger', en: 'seller' },
  marketer: { da: 'marketing', en: 'marketer' },
  officer: { da: 'databeskyttelse', en: 'data protection' },
  administrator: { da: 'administrator', en: 'administrator' },
  offline: {
    da: 'Du er offline. Det, du skriver, sendes, når du er på igen.',
    en: 'You are offline. What you write is sent later.',
  },
})
