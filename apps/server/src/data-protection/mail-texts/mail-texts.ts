import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of all mails to registered persons. Service messages: no word of them sells anything (MKT-6). */
export const mailTexts = defineTexts({
  practiceSubject: { da: 'Øvelse: {subject}', en: 'Practice: {subject}' },
  practice: {
    da: 'Øvelse: Denne mail kommer fra et system til undervisning. Intet i den gælder rigtige personer.',
    en: 'Practice: This mail comes from a system for training. Nothing in it is about real people.',
  },
  greeting: { da: 'Hej {name}', en: 'Dear {name}' },
  shared: {
    da: 'Flere deler denne adresse. Derfor nævner mailen ingen navne. Har vi registreret dig, skriver du dit navn på siden, og det, du vælger, gælder kun dig.',
    en: 'Several people share this address. So this mail names nobody. If we have registered you, type your name on the page, and what you choose applies to you only.',
  },
  wholeNotice: { da: 'Hele meddelelsen', en: 'The whole notice' },

  invitationSubject: {
    da: '{company} har registreret oplysninger om dig',
    en: '{company} has registered data about you',
  },
  invitationSubjectShared: {
    da: '{company} har registreret oplysninger på denne adresse',
    en: '{company} has registered data at this address',
  },
  invitation: {
    da: 'Vi har fået oplysninger om dig fra andre end dig selv. Det har du krav på at vide. Du skal ikke gøre noget.',
    en: 'We got data about you from somebody other than you. You are entitled to know. There is nothing that you have to do.',
  },
  invitationShared: {
    da: 'Vi har fået oplysninger om en eller flere, der bruger denne adresse, fra andre end dem selv. Det har de krav på at vide. I skal ikke gøre noget.',
    en: 'We got data about one or more of those who use this address from somebody other than them. They are entitled to know. There is nothing that you have to do.',
  },
  who: { da: 'Hvem', en: 'Who' },
  what: { da: 'Hvad', en: 'What' },
  source: { da: 'Hvorfra', en: 'From where' },
  purpose: { da: 'Til hvad', en: 'What for' },
  howLong: { da: 'Hvor længe', en: 'How long' },
  until: { da: 'til {date}', en: 'until {date}' },
  silence: { da: 'Gør du intet, sletter vi alt {date}.', en: 'If you do nothing, we erase everything on {date}.' },
  link: {
    da: 'Her kan du se, rette og slette oplysningerne og gøre indsigelse:',
    en: 'Here you can see, correct and erase the data, and object:',
  },

  registeredSubject: { da: '{company} har registreret dig', en: '{company} has registered you' },
  registeredSubjectShared: {
    da: '{company} har registreret en eller flere på denne adresse',
    en: '{company} has registered one or more people at this address',
  },
  registeredContract: {
    da: 'Vi har registreret dig, fordi du har en aftale med os. Her står, hvad vi har, og hvad du kan bestemme.',
    en: 'We have registered you because you have a contract with us. This says what we hold and what you can decide.',
  },
  registeredInterest: {
    da: 'Vi har registreret dig på grundlag af en legitim interesse, som står nedenfor. Du kan gøre indsigelse.',
    en: 'We have registered you on the basis of a legitimate interest, which is stated below. You can object.',
  },
  registeredByStaff: {
    da: 'En medarbejder hos os har registreret dig. Her står, hvad vi har, og hvad du kan bestemme.',
    en: 'A member of our staff has registered you. This says what we hold and what you can decide.',
  },
  registeredShared: {
    da: 'Vi har registreret en eller flere, der bruger denne adresse. Her står, hvad vi har, og hvad man kan bestemme.',
    en: 'We have registered one or more of those who use this address. This says what we hold and what one can decide.',
  },

  confirmSubject: { da: 'Bekræft din tilmelding', en: 'Confirm your sign-up' },
  confirm: {
    da: 'Nogen har skrevet denne adresse på tilmeldingen hos {company}. Er det dig, så åbn linket, og tryk på knappen på siden.',
    en: 'Somebody typed this address in the sign-up at {company}. If it was you, open the link and press the button on the page.',
  },
  confirmLink: { da: 'Bekræft her:', en: 'Confirm here:' },
  confirmUntil: {
    da: 'Linket virker til {date}. Er det ikke dig, skal du ikke gøre noget. Så sletter vi adressen.',
    en: 'The link works until {date}. If it was not you, there is nothing to do. We then erase the address.',
  },

  codeSubject: { da: 'Din kode', en: 'Your code' },
  code: {
    da: 'Skriv denne kode på siden hos {company} for at se dine oplysninger:',
    en: 'Type this code on the page of {company} to see your data:',
  },
  codeUntil: {
    da: 'Koden gælder i {minutes} minutter. Vi spørger dig aldrig om den i telefonen. Har du ikke bedt om den, skal du ikke gøre noget.',
    en: 'The code is good for {minutes} minutes. We never ask you for it by telephone. If you did not ask for it, there is nothing to do.',
  },

  receiptSubject: { da: 'Kvittering for dine svar', en: 'Receipt for your answers' },
  receipt: { da: 'Vi gemte dine svar {moment}.', en: 'We saved your answers on {moment}.' },
  saidYes: { da: 'Du sagde ja til', en: 'You said yes to' },
  saidNo: { da: 'Du sagde nej til', en: 'You said no to' },
  receiptNumber: { da: 'Kvittering', en: 'Receipt' },
  change: {
    da: 'Her kan du ændre dine svar og hente kvitteringen:',
    en: 'Here you can change your answers and fetch the receipt:',
  },

  withdrawalSubject: { da: 'Dit samtykke er trukket tilbage', en: 'Your consent is withdrawn' },
  withdrawal: {
    da: 'Du trak dit samtykke tilbage {moment}. Det virkede med det samme.',
    en: 'You withdrew your consent on {moment}. It took effect at once.',
  },
  objectionSubject: { da: 'Din indsigelse er registreret', en: 'Your objection is registered' },
  objection: {
    da: 'Du gjorde indsigelse {moment}. Det virkede med det samme.',
    en: 'You objected on {moment}. It took effect at once.',
  },
  erasureSubject: { da: 'Dine oplysninger er slettet', en: 'Your data is erased' },
  erasure: {
    da: 'Vi slettede dine oplysninger {moment} og undersøgte bagefter, at de er væk.',
    en: 'We erased your data on {moment} and checked afterwards that it is gone.',
  },
  erasureLedger: {
    da: 'Vi gemmer et kodet mærke af din adresse, så du ikke kommer ind igen fra en liste eller en sikkerhedskopi. Denne mail er den sidste.',
    en: 'We keep a coded mark of your address, so that you do not come back in from a list or a backup. This mail is the last one.',
  },
  restrictionSubject: { da: 'Behandlingen er begrænset', en: 'The processing is restricted' },
  restriction: {
    da: 'Siden {moment} opbevarer vi kun dine oplysninger. Du får besked, før det ophæves.',
    en: 'Since {moment} we only store your data. You are told before that is lifted.',
  },
  liftSubject: { da: 'Begrænsningen ophæves', en: 'The restriction is lifted' },
  lift: {
    da: 'Begrænsningen af dine oplysninger ophæves {moment}. Derefter kan de bruges igen, som det står på siden.',
    en: 'The restriction of your data is lifted on {moment}. After that it can be used again as the page says.',
  },
  correctionSubject: { da: 'Dine oplysninger er rettet', en: 'Your data is corrected' },
  correction: {
    da: 'Vi rettede dine oplysninger {moment}. Dem, der har fået dem af os, får rettelsen.',
    en: 'We corrected your data on {moment}. Those who got it from us are sent the correction.',
  },
  concerns: { da: 'Det gælder', en: 'It concerns' },
  continues: { da: 'Det fortsætter', en: 'What goes on' },
  kept: { da: 'Det bliver', en: 'What stays' },
  keptLine: { da: '{what} til {until}: {law}', en: '{what} until {until}: {law}' },
  told: { da: 'De får også besked: {names}.', en: 'Also told: {names}.' },
  complaint: {
    da: 'Er du ikke enig, kan du klage til {authority} eller gå til domstolene.',
    en: 'If you do not agree, you can complain to {authority} or go to the courts.',
  },
  page: { da: 'Dine oplysninger og svar:', en: 'Your data and answers:' },
  footer: { da: 'Dataansvarlig: {contact}', en: 'Controller: {contact}' },
})
