import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of an access report and of a portability file. */
export const reportTexts = defineTexts({
  title: { da: 'Indsigt i dine personoplysninger', en: 'Access to your personal data' },
  introduction: {
    da: 'Her står alt, hvad {company} har registreret om dig den {day}, efter databeskyttelsesforordningens artikel 15.',
    en: 'This is everything that {company} holds about you on {day}, under article 15 of the General Data Protection Regulation.',
  },
  purposesHeading: { da: 'Hvad oplysningerne bruges til', en: 'What the data is used for' },
  dataHeading: { da: 'Oplysningerne', en: 'The data' },
  recipientsHeading: { da: 'Hvem der har fået dem', en: 'Who has received it' },
  recipientsNone: { da: 'Ingen uden for {company}.', en: 'Nobody outside {company}.' },
  looksHeading: { da: 'Hvornår nogen har set på dem eller brugt dem', en: 'When somebody looked at it or used it' },
  looksAbout: {
    da: 'Tidspunkt, formål og rolle. Navne på medarbejdere oplyses kun, hvis du har brug for dem til dine rettigheder.',
    en: 'Time, purpose and role. Names of staff are told only if you need them for your rights.',
  },
  elsewhereHeading: { da: 'I tekster om andre', en: 'In texts about others' },
  elsewhere: {
    da: '{label}: din adresse eller dit nummer står i {count}. Spørg os, så gennemgår vi dem.',
    en: '{label}: your address or number stands in {count}. Ask us, and we go through them.',
  },
  withheldHeading: { da: 'Hvad der er udeladt, og hvorfor', en: 'What is left out, and why' },
  withheldNone: { da: 'Intet er udeladt.', en: 'Nothing is left out.' },
  rightsHeading: { da: 'Dine rettigheder', en: 'Your rights' },
  decisionsHeading: { da: 'Automatiske afgørelser', en: 'Automated decisions' },
  decisionsNone: {
    da: 'Ingen maskine træffer alene afgørelser om dig.',
    en: 'No machine alone makes decisions about you.',
  },
  transfers: { da: 'Oplysningerne bliver i EU og EØS.', en: 'The data stays in the EU and EEA.' },
  complaintHeading: { da: 'Klage', en: 'Complaint' },
  complaint: { da: 'Du kan klage til {authority}.', en: 'You can complain to {authority}.' },
  field: { da: 'Oplysning', en: 'Data' },
  value: { da: 'Værdi', en: 'Value' },
  origin: { da: 'Oprindelse', en: 'Origin' },
  source: { da: 'Kilde', en: 'Source' },
  since: { da: 'Siden', en: 'Since' },
  usedFor: { da: 'Bruges til', en: 'Used for' },
  keptFor: { da: 'Slettes', en: 'Erased' },
  othersLeftOut: {
    da: 'oplysninger om andre end dig (artikel 15, stk. 4)',
    en: 'data about others than you (article 15(4))',
  },
  staffLeftOut: {
    da: 'navnet på en medarbejder; rollen står der i stedet',
    en: 'the name of a colleague; the role is told instead',
  },
  leftOut: { da: '[udeladt]', en: '[left out]' },
  unreadable: { da: '[kan ikke læses]', en: '[cannot be read]' },
  originProvided: { da: 'fra dig', en: 'from you' },
  originObserved: { da: 'iagttaget', en: 'observed' },
  originInferred: { da: 'udledt', en: 'inferred' },
  originThirdParty: { da: 'fra andre', en: 'from others' },

  notPortable: {
    da: 'Dataportabilitet (artikel 20) gælder oplysninger, som du selv har givet, og som behandles på grundlag af samtykke eller kontrakt med dig. Sådanne oplysninger har vi ikke om dig. Du kan i stedet få indsigt i alt, hvad vi har.',
    en: 'Portability (article 20) covers data that you gave yourself and that is processed on your consent or a contract with you. We hold no such data about you. You can instead have access to all that we hold.',
  },
  portable: {
    da: 'Oplysninger, som du selv har givet, eller som er iagttaget om din brug, behandlet på grundlag af samtykke eller kontrakt (artikel 20).',
    en: 'Data that you gave yourself or that was observed of your use, processed on consent or contract (article 20).',
  },

  rightInformation: { da: 'Oplysning (artikel 13 og 14)', en: 'Information (articles 13 and 14)' },
  rightAccess: { da: 'Indsigt (artikel 15)', en: 'Access (article 15)' },
  rightRectification: { da: 'Berigtigelse (artikel 16)', en: 'Rectification (article 16)' },
  rightErasure: { da: 'Sletning (artikel 17)', en: 'Erasure (article 17)' },
  rightRestriction: { da: 'Begrænsning (artikel 18)', en: 'Restriction (article 18)' },
  rightRecipientsTold: { da: 'Underretning af modtagere (artikel 19)', en: 'Recipients are told (article 19)' },
  rightPortability: { da: 'Dataportabilitet (artikel 20)', en: 'Portability (article 20)' },
  rightObjection: { da: 'Indsigelse (artikel 21, stk. 1)', en: 'Objection (article 21(1))' },
  rightMarketingObjection: {
    da: 'Indsigelse mod direkte markedsføring (artikel 21, stk. 2)',
    en: 'Objection to direct marketing (article 21(2))',
  },
  rightWithdrawal: {
    da: 'Tilbagekaldelse af samtykke (artikel 7, stk. 3)',
    en: 'Withdrawal of consent (article 7(3))',
  },
  rightAutomatedDecisions: {
    da: 'Ikke at være underlagt automatiske afgørelser (artikel 22)',
    en: 'Not to be subject to automated decisions (article 22)',
  },
  rightComplaint: {
    da: 'Klage og domstolsprøvelse (artikel 77 og 79)',
    en: 'Complaint and judicial remedy (articles 77 and 79)',
  },
})
