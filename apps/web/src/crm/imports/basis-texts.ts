import { defineTexts } from '@diskret/server/texts/define-texts'

/** The last step: why the company may have the list, said so that a manager of sales understands each choice. */
export const basisTexts = defineTexts({
  why: { da: 'Hvorfor må I have dem?', en: 'Why may you have them?' },
  onlyOfficer: {
    da: 'Er de kunder, eller har de sagt ja? Det afgør den databeskyttelsesansvarlige, som kan importere listen med det grundlag.',
    en: 'Are they customers, or have they said yes? The officer decides that, and can import the list on that basis.',
  },
  opens: { da: 'De må bruges til', en: 'They may be used for' },
  does: { da: 'Diskret gør', en: 'Diskret does' },
  goes: { da: 'De slettes', en: 'They are erased' },

  'name-invitation': { da: 'Vi spørger først', en: 'We ask first' },
  'short-invitation': {
    da: 'I har fået listen et sted fra, men ikke talt med dem.',
    en: 'You got the list from somewhere, but have not spoken with them.',
  },
  'opens-invitation': {
    da: 'Ingenting endnu. Hver får én besked, og svaret afgør resten.',
    en: 'Nothing yet. Each gets one message, and the answer decides the rest.',
  },
  'does-invitation': {
    da: {
      one: 'Sender {count} besked: hvem I er, hvor I har dem fra, og hvad de kan gøre. Danske og tyske modtagere bliver ikke spurgt om reklame.',
      other:
        'Sender {count} beskeder: hvem I er, hvor I har dem fra, og hvad de kan gøre. Danske og tyske modtagere bliver ikke spurgt om reklame.',
    },
    en: {
      one: 'Sends {count} message: who you are, where you have them from, and what they can do. Recipients in Denmark and Germany are not asked for advertising.',
      other:
        'Sends {count} messages: who you are, where you have them from, and what they can do. Recipients in Denmark and Germany are not asked for advertising.',
    },
  },
  'goes-invitation': {
    da: {
      one: '{count} dag efter beskeden, hvis de ikke svarer. Et nej sletter med det samme.',
      other: '{count} dage efter beskeden, hvis de ikke svarer. Et nej sletter med det samme.',
    },
    en: {
      one: '{count} day after the message, unless they answer. A no erases at once.',
      other: '{count} days after the message, unless they answer. A no erases at once.',
    },
  },

  'name-contract': { da: 'De er kunder', en: 'They are customers' },
  'short-contract': {
    da: 'I har en aftale med dem eller med virksomheden, de arbejder i.',
    en: 'You have an agreement with them or with the company they work at.',
  },
  'opens-contract': {
    da: 'Kundeforholdet: ring, skriv, levér og send faktura. Ikke til nyheder og tilbud.',
    en: 'The customer relation: call, write, deliver and invoice. Not for news and offers.',
  },
  'does-contract': {
    da: 'Skriver ned, at du har sagt det. Giver hver besked om, hvad I har, og hvordan de siger fra.',
    en: 'Writes down that you said so. Tells each what you hold and how to object.',
  },
  'goes-contract': {
    da: 'Når aftalen er forbi, og jeres frist er gået.',
    en: 'When the agreement is over and your period has passed.',
  },

  'name-legitimate-interest': { da: 'Interesseafvejning', en: 'Assessment' },
  'short-legitimate-interest': {
    da: 'I har vejet jeres interesse mod deres, skrevet det ned og underskrevet det.',
    en: 'You have weighed your interest against theirs, written it down and signed it.',
  },
  'opens-legitimate-interest': {
    da: 'Det formål, som afvejningen handler om. Aldrig nyheder og tilbud på e-mail.',
    en: 'The purpose that the assessment is about. Never news and offers by e-mail.',
  },
  'does-legitimate-interest': {
    da: 'Giver hver besked med retten til indsigelse øverst. En indsigelse lukker med det samme.',
    en: 'Tells each, with the right to object on top. An objection closes at once.',
  },
  'goes-legitimate-interest': {
    da: 'Når afvejningen ikke længere gælder, eller de gør indsigelse.',
    en: 'When the assessment no longer holds, or they object.',
  },

  'name-consent': { da: 'De har sagt ja', en: 'They have said yes' },
  'short-consent': {
    da: 'Hver række viser ordlyd, tidspunkt og måde. Et bart »ja« i en kolonne er ikke bevis.',
    en: 'Each row shows wording, time and method. A bare “yes” in a column is no proof.',
  },
  'opens-consent': {
    da: 'Det, hver især har sagt ja til, på den kanal, de har sagt ja til.',
    en: 'What each has agreed to, on the channel they have agreed to.',
  },
  'does-consent': {
    da: {
      one: 'Gemmer beviset for hvert ja. {count} mangler bevis og får en besked i stedet.',
      other: 'Gemmer beviset for hvert ja. {count} mangler bevis og får en besked i stedet.',
    },
    en: {
      one: 'Keeps the proof of each yes. {count} lacks proof and gets a message instead.',
      other: 'Keeps the proof of each yes. {count} lack proof and get a message instead.',
    },
  },
  'goes-consent': {
    da: 'Når de trækker det tilbage, eller når et ja ikke er brugt i 12 måneder.',
    en: 'When they withdraw, or when a yes was not used for 12 months.',
  },

  assessment: { da: 'Interesseafvejning', en: 'Assessment' },
  chooseAssessment: { da: 'Vælg en underskrevet vurdering', en: 'Choose a signed assessment' },
  noAssessment: {
    da: 'Der er ingen underskrevet vurdering at bygge på. Skriv den under Vurderinger først.',
    en: 'There is no signed assessment to build on. Write it under Assessments first.',
  },
  unsigned: {
    da: 'Vurderingen »{name}« er ikke underskrevet. Uden den kan listen ikke komme ind på dette grundlag. Læs den, og underskriv, hvis den passer på jer.',
    en: 'The assessment “{name}” is not signed. Without it the list cannot come in on this basis. Read it, and sign it if it is true of you.',
  },
  unsignedInvitation: {
    da: 'Vurderingen »{name}« er ikke underskrevet. Beskederne bliver liggende, indtil den er det. Læs den, og underskriv, hvis den passer på jer.',
    en: 'The assessment “{name}” is not signed. The messages wait until it is. Read it, and sign it if it is true of you.',
  },
  'kind-invitation': { da: 'Invitation', en: 'Invitation' },
  'kind-customer-contacts': { da: 'Kontaktpersoner hos kunder', en: 'Contact persons of customers' },
  interest: { da: 'Jeres interesse', en: 'Your interest' },
  necessity: { da: 'Hvorfor mindre ikke er nok', en: 'Why less will not do' },
  balance: { da: 'Hvad det betyder for dem', en: 'What it means for them' },
  safeguards: { da: 'Hvad der gøres for dem', en: 'What is done for them' },
  outcome: { da: 'Afgørelsen', en: 'The decision' },
  read: { da: 'Læs vurderingen', en: 'Read the assessment' },
  sign: { da: 'Underskriv vurderingen', en: 'Sign the assessment' },
  signed: { da: 'Vurderingen er underskrevet', en: 'The assessment is signed' },

  mail: { da: 'Sådan ser mailen ud', en: 'What the mail looks like' },
  mailLanguage: { da: 'Sprog', en: 'Language' },
  from: { da: 'Fra', en: 'From' },
  subject: { da: 'Emne', en: 'Subject' },
  missing: {
    da: 'Mailen er ikke hel: oplysninger om jeres virksomhed mangler. Udfyld dem under Indstillinger.',
    en: 'The mail is not whole: details of your company are missing. Fill them in under Settings.',
  },
  settings: { da: 'Åbn virksomhedens oplysninger', en: 'Open the details of the company' },
  wholeNotice: { da: 'Resten af mailen: hele meddelelsen', en: 'The rest of the mail: the whole notice' },
  listSource: { da: 'listen »{file}«', en: 'the list “{file}”' },
})
