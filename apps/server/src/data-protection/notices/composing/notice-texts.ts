import { defineTexts } from '../../../platform/texts/define-texts.ts'

/** The fixed words of a notice: articles 13 and 14, in the order of law.md 6.1. */
export const noticeTexts = defineTexts({
  title: { da: 'Sådan behandler vi dine personoplysninger', en: 'How we process your personal data' },
  introduction13: {
    da: '{company} registrerer oplysninger, som du selv giver os. Her står, hvad vi bruger dem til, og hvad du kan bestemme. Du har krav på at få det at vide efter databeskyttelsesforordningens artikel 13.',
    en: '{company} registers data that you give us yourself. This says what we use it for and what you can decide. You are entitled to know it under article 13 of the General Data Protection Regulation.',
  },
  introduction14: {
    da: '{company} har registreret oplysninger om dig, som vi ikke har fået fra dig selv. Her står, hvor vi har dem fra, hvad vi bruger dem til, og hvad du kan bestemme. Du har krav på at få det at vide efter databeskyttelsesforordningens artikel 14.',
    en: '{company} has registered data about you that we did not get from you. This says where it is from, what we use it for and what you can decide. You are entitled to know it under article 14 of the General Data Protection Regulation.',
  },

  introductionEverybody: {
    da: '{company} registrerer oplysninger om kunder, kontaktpersoner og mulige kunder. Her står, hvor de er fra, hvad vi bruger dem til, og hvad du kan bestemme. Er du registreret, får du din egen besked om det.',
    en: '{company} registers data about customers, contact persons and possible customers. This says where it is from, what we use it for and what you can decide. Whoever is registered is told so personally.',
  },

  controllerHeading: { da: 'Hvem er ansvarlig?', en: 'Who is responsible?' },
  controller: {
    da: '{company} er dataansvarlig. Det vil sige, at vi bestemmer, hvad oplysningerne bruges til, og har ansvaret for dem.',
    en: '{company} is the controller. That means that we decide what the data is used for and are responsible for it.',
  },
  registrationNumberDenmark: { da: 'CVR-nr. {number}', en: 'CVR no. {number}' },
  registrationNumber: { da: 'Registreringsnummer {number}', en: 'Registration number {number}' },
  phone: { da: 'Telefon {phone}', en: 'Telephone {phone}' },
  email: { da: 'E-mail {email}', en: 'E-mail {email}' },
  representative: { da: 'Repræsentant i EU: {contact}', en: 'Representative in the EU: {contact}' },

  officerHeading: { da: 'Databeskyttelsesrådgiver', en: 'Data protection officer' },
  officer: {
    da: 'Du kan altid skrive til vores databeskyttelsesrådgiver om dine oplysninger.',
    en: 'You can always write to our data protection officer about your data.',
  },

  purposesHeading: { da: 'Hvad bruger vi oplysningerne til?', en: 'What do we use the data for?' },
  purposes: {
    da: 'Hvert formål har sit eget retsgrundlag. Det er det, der gør behandlingen lovlig.',
    en: 'Each purpose has its own legal basis. That is what makes the processing lawful.',
  },
  purpose: {
    da: '{name}: {description}. Retsgrundlag: {basis}.',
    en: '{name}: {description}. Legal basis: {basis}.',
  },
  basisConsent: {
    da: 'dit samtykke (artikel 6, stk. 1, litra a)',
    en: 'your consent (article 6(1)(a))',
  },
  basisContract: {
    da: 'kontrakt med dig (artikel 6, stk. 1, litra b)',
    en: 'a contract with you (article 6(1)(b))',
  },
  basisLegalObligation: {
    da: 'retlig forpligtelse (artikel 6, stk. 1, litra c), {law}',
    en: 'a legal obligation (article 6(1)(c)), {law}',
  },
  basisVitalInterests: {
    da: 'vitale interesser (artikel 6, stk. 1, litra d)',
    en: 'vital interests (article 6(1)(d))',
  },
  basisPublicTask: {
    da: 'en opgave i samfundets interesse (artikel 6, stk. 1, litra e)',
    en: 'a task in the public interest (article 6(1)(e))',
  },
  basisLegitimateInterest: {
    da: 'legitim interesse (artikel 6, stk. 1, litra f)',
    en: 'a legitimate interest (article 6(1)(f))',
  },
  basisSoftOptIn: {
    da: 'legitim interesse (artikel 6, stk. 1, litra f) og reglen om egne kunder i markedsføringsloven § 10, stk. 2',
    en: "a legitimate interest (article 6(1)(f)) and the rule on a company's own customers in section 10(2) of the Danish Marketing Practices Act",
  },

  interestsHeading: { da: 'Vores legitime interesse', en: 'Our legitimate interest' },
  interests: {
    da: 'Vi har vejet vores interesse mod dine. Du kan få afvejningen at se.',
    en: 'We have weighed our interest against yours. You can see the assessment on request.',
  },
  interest: { da: '{name}: {interest}', en: '{name}: {interest}' },

  objectionHeading: { da: 'Din ret til at gøre indsigelse', en: 'Your right to object' },
  objectionInterest: {
    da: 'Du kan til enhver tid gøre indsigelse mod den behandling, der bygger på en legitim interesse, af grunde, der vedrører din situation. Så stopper vi, medmindre vi kan vise tvingende grunde, der vejer tungere.',
    en: 'You can at any time object to processing that rests on a legitimate interest, on grounds relating to your situation. We then stop, unless we show compelling grounds that weigh more.',
  },
  objectionMarketing: {
    da: 'Du kan til enhver tid gøre indsigelse mod direkte markedsføring og mod profilering til det. Du skal ikke give en grund, og så stopper det.',
    en: 'You can at any time object to direct marketing and to profiling for it. You need give no reason, and it then stops.',
  },
  objectionWhere: { da: 'Gør det her:\n{address}', en: 'Do it here:\n{address}' },

  dataHeading: { da: 'Hvilke oplysninger behandler vi?', en: 'Which data do we process?' },

  sourceHeading: { da: 'Hvor har vi oplysningerne fra?', en: 'Where is the data from?' },
  source: { da: 'Kilden er {source}.', en: 'The source is {source}.' },
  sourcePublic: { da: 'Kilden er offentligt tilgængelig.', en: 'The source is publicly accessible.' },
  sourceNotPublic: { da: 'Kilden er ikke offentligt tilgængelig.', en: 'The source is not publicly accessible.' },

  recipientsHeading: { da: 'Hvem får oplysningerne?', en: 'Who receives the data?' },
  recipient: { da: '{name}, {country}: {role}', en: '{name}, {country}: {role}' },
  recipientsNone: {
    da: 'Kun {company}. Vi giver ikke oplysningerne videre til andre.',
    en: '{company} only. We do not pass the data on to anybody else.',
  },

  transfersHeading: { da: 'Lande uden for EU og EØS', en: 'Countries outside the EU and EEA' },
  transfersNone: {
    da: 'Oplysningerne bliver i EU og EØS.',
    en: 'The data stays in the EU and EEA.',
  },
  transfer: {
    da: '{recipient}, {country}. Sikring: {safeguard}. Kopi fås her: {copy}',
    en: '{recipient}, {country}. Safeguard: {safeguard}. A copy is to be had here: {copy}',
  },

  retentionHeading: { da: 'Hvor længe har vi oplysningerne?', en: 'How long do we keep the data?' },
  retention: { da: '{rule}: {what}', en: '{rule}: {what}' },
  atOnce: { da: 'slettes, {start}', en: 'erased {start}' },
  period: { da: 'i {period}, {start}', en: 'for {period} {start}' },
  periodAfter: { da: 'i {period} {start}', en: 'for {period} {start}' },
  startPersonErased: { da: 'når du selv bliver slettet', en: 'when you yourself are erased' },
  startSubjectErased: { da: 'når personen bliver slettet', en: 'when the person is erased' },
  startLastBasisClosed: {
    da: 'efter at det sidste retsgrundlag er ophørt',
    en: 'after the last legal basis has ended',
  },
  startRecorded: { da: 'efter at oplysningen blev skrevet', en: 'after the data was recorded' },
  startEnded: { da: 'efter at det er ophørt', en: 'after it has ended' },
  startSent: { da: 'efter afsendelsen', en: 'after sending' },
  startImportEnded: { da: 'når indlæsningen er slut', en: 'when the import has ended' },
  afterImportEnded: { da: 'efter at indlæsningen er slut', en: 'after the import has ended' },
  startCaseClosed: { da: 'efter at sagen er lukket', en: 'after the case is closed' },
  startAccountClosed: { da: 'når kontoen er lukket', en: 'when the account is closed' },
  startInstallationEnded: { da: 'når systemet tages ud af brug', en: 'when the system is taken out of use' },

  rightsHeading: { da: 'Dine rettigheder', en: 'Your rights' },
  rights: {
    da: 'Du bruger dine rettigheder uden betaling. Vi svarer senest efter en måned.',
    en: 'You use your rights free of charge. We answer within one month.',
  },
  rightsWhere: { da: 'Gør det her:\n{address}', en: 'Do it here:\n{address}' },
  rightAccess: {
    da: 'Indsigt: at se alt, hvad vi har om dig, og få en kopi',
    en: 'Access: to see all that we hold about you, and get a copy',
  },
  rightRectification: {
    da: 'Berigtigelse: at få rettet det, der er forkert, og tilføjet det, der mangler',
    en: 'Rectification: to have corrected what is wrong and added what is missing',
  },
  rightErasure: {
    da: 'Sletning: at få slettet oplysningerne, når de ikke længere er nødvendige, eller du siger stop',
    en: 'Erasure: to have the data erased when it is no longer necessary, or when you say stop',
  },
  rightRestriction: {
    da: 'Begrænsning: at vi kun opbevarer oplysningerne, for eksempel mens det undersøges, om de er rigtige',
    en: 'Restriction: that we only store the data, for instance while it is checked whether it is accurate',
  },
  rightPortability: {
    da: 'Dataportabilitet: at få de oplysninger, du selv har givet os efter samtykke eller kontrakt, i en fil, som andre systemer kan læse',
    en: 'Portability: to get the data that you gave us yourself under consent or contract in a file that other systems can read',
  },
  rightObjection: {
    da: 'Indsigelse: se boksen om din ret til at gøre indsigelse',
    en: 'Objection: see the box on your right to object',
  },
  rightAutomatedDecisions: {
    da: 'Ikke at være underlagt en afgørelse, som alene en maskine har truffet',
    en: 'Not to be subject to a decision made by a machine alone',
  },

  withdrawalHeading: { da: 'Du kan trække dit samtykke tilbage', en: 'You can withdraw your consent' },
  withdrawal: {
    da: 'Du kan til enhver tid trække et samtykke tilbage, lige så let som du gav det. Det, vi gjorde før, er stadig lovligt. Gør det her:\n{address}',
    en: 'You can withdraw a consent at any time, as easily as you gave it. What we did before stays lawful. Do it here:\n{address}',
  },

  complaintHeading: { da: 'Klage', en: 'Complaint' },
  complaint: {
    da: 'Du kan klage til tilsynsmyndigheden over vores behandling. Bor eller arbejder du i et andet land i EU eller EØS, kan du også klage dér.',
    en: 'You can complain about our processing to the supervisory authority. If you live or work in another country of the EU or EEA, you can also complain there.',
  },

  provisionHeading: { da: 'Skal du give os oplysningerne?', en: 'Do you have to give us the data?' },
  provisionLaw: { da: 'Ja, det følger af loven. {consequence}', en: 'Yes, the law requires it. {consequence}' },
  provisionContract: {
    da: 'Ja, kontrakten kræver det. {consequence}',
    en: 'Yes, the contract requires it. {consequence}',
  },
  provisionNothing: { da: 'Nej, det bestemmer du. {consequence}', en: 'No, that is for you to decide. {consequence}' },

  decisionsHeading: { da: 'Automatiske afgørelser', en: 'Automated decisions' },
  decisionsNone: {
    da: 'Ingen maskine træffer alene afgørelser om dig.',
    en: 'No machine alone makes decisions about you.',
  },
  decision: { da: '{name}: {logic} {consequences}', en: '{name}: {logic} {consequences}' },

  ledgerHeading: { da: 'Slettelisten', en: 'The erasure ledger' },
  ledger: {
    da: 'Når du er slettet eller har sagt nej, gemmer vi et kodet mærke af din adresse og dit nummer. Det bruges kun til at sikre, at du ikke kommer ind igen fra en liste eller en sikkerhedskopi. Retsgrundlag: legitim interesse (artikel 6, stk. 1, litra f). Vi ser hver 24. måned, om mærket stadig er nødvendigt.',
    en: 'When you are erased or have said no, we keep a coded mark of your address and number. It is only used to make sure that you do not come back in from a list or a backup. Legal basis: a legitimate interest (article 6(1)(f)). Every 24 months we review whether the mark is still needed.',
  },
})
