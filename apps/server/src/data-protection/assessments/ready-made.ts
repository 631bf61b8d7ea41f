import type { AssessmentDraft } from './assessment-content.ts'

/**
 * Assessments that come with Diskret, written out and unsigned: signing one says that it is true of the company. Each is a
 * proposal to be read; a company of which it is not true writes its own.
 */
export const readyMadeAssessments: readonly AssessmentDraft[] = [
  {
    kind: 'invitation',
    purpose: 'invitation',
    source: 'lists',
    interest: {
      da: 'Vi har en liste over mennesker, som vi gerne vil have lov at kontakte. Vores interesse er at fortælle hver af dem, at vi har oplysningerne, hvor de kommer fra, og at give dem valget, i stedet for at beholde dem i stilhed.',
      en: 'We have a list of people whom we would like to be allowed to contact. Our interest is to tell each of them that we hold the data and where it is from, and to give them the choice, rather than to keep it in silence.',
    },
    necessity: {
      da: 'Uden navn, én adresse og kilden kan vi ikke fortælle det. Alt andet på listen ligger krypteret, indtil personen har svaret, og kan ikke bruges til andet.',
      en: 'Without a name, one address and the source we cannot tell them. Whatever else the list holds stays encrypted until the person has answered, and can be used for nothing.',
    },
    fields: [
      { field: 'name', why: { da: 'for at henvende os til den rette', en: 'to address the right person' } },
      { field: 'address', why: { da: 'for at sende den ene besked', en: 'to send the one message' } },
      { field: 'source', why: { da: 'for at sige, hvor vi har det fra', en: 'to say where we have it from' } },
    ],
    balance: {
      da: 'Den, der får beskeden, kender os måske ikke og venter den måske ikke. Beskeden er den, loven kræver, uden reklame, og den kommer én gang. At få at vide, at man står på en liste, er i personens egen interesse; ulempen er én besked at læse.',
      en: 'Who gets the message may not know us nor expect it. It is the one that the law demands, without advertising, and it comes once. To be told that one is on a list is in the person’s own interest; the burden is one message to read.',
    },
    safeguards: {
      da: 'Én besked. Intet svar eller et nej sletter alt efter 14 dage. Et nej huskes i et år som et kodet mærke, så ingen anden liste skriver igen. I Danmark spørges der aldrig om markedsføring pr. e-mail.',
      en: 'One message. No answer, or a no, erases everything after 14 days. A no is remembered for a year as a coded mark, so that no other list writes again. In Denmark nobody is asked for marketing by e-mail.',
    },
    outcome: {
      da: 'Den ene besked vejer tungere end ulempen, fordi alt andet forudsætter et svar.',
      en: 'The one message outweighs its burden, since everything else needs an answer.',
    },
  },
  {
    kind: 'customer-contacts',
    purpose: 'customer',
    source: 'customers',
    interest: {
      da: 'Vi har en aftale med en virksomhed og skal kunne nå de mennesker, der arbejder med den dér: levere, fakturere, svare og løse problemer.',
      en: 'We have an agreement with a company and must be able to reach the people there who work on it: to deliver, invoice, answer and solve problems.',
    },
    necessity: {
      da: 'Virksomheden handler gennem mennesker, så fællesadressen er ikke nok i det daglige. Privat adresse, fødselsdag og alt om privatlivet er ikke nødvendigt og hører ikke til her.',
      en: 'A company acts through people, so its general address will not do from day to day. Private address, birthday and anything of private life are not needed and do not belong here.',
    },
    fields: [
      { field: 'name', why: { da: 'for at vide, hvem vi taler med', en: 'to know whom we are talking to' } },
      {
        field: 'title',
        why: { da: 'for at vide, hvad personen kan svare på', en: 'to know what the person can answer' },
      },
      {
        field: 'work email, work telephone',
        why: { da: 'for at nå personen på arbejde', en: 'to reach the person at work' },
      },
      { field: 'correspondence', why: { da: 'for at huske, hvad der er aftalt', en: 'to remember what was agreed' } },
    ],
    balance: {
      da: 'Den, der er kontaktperson for sin virksomhed, venter at blive kontaktet om den aftale. Oplysningerne handler om arbejdet og er ikke følsomme. Personen har ikke selv indgået aftalen, så vi beholder dem kun, så længe rollen og kundeforholdet består.',
      en: 'Who is the contact person of a company expects to be contacted about that agreement. The data is about work and not sensitive. The person has not made the agreement themselves, so we keep it only for as long as the role and the customer relation last.',
    },
    safeguards: {
      da: 'Oplysning om behandlingen, indsigelse med ét tryk, sletning når rollen eller kundeforholdet ophører, ingen markedsføring uden samtykke, ingen profilering.',
      en: 'Information about the processing, objection with one press, erasure when the role or the customer relation ends, no marketing without consent, no profiling.',
    },
    outcome: {
      da: 'Interessen vejer tungest for arbejdsrelaterede oplysninger om kontaktpersoner hos kunder, og for intet andet.',
      en: 'The interest prevails for work-related data of contact persons at customers, and for nothing else.',
    },
  },
  {
    kind: 'business-relations',
    purpose: 'prospecting',
    source: 'business',
    interest: {
      da: 'Vi vil kunne tale med mennesker i virksomheder, der med rimelighed kan have brug for det, vi sælger, om et muligt samarbejde.',
      en: 'We want to be able to talk to people in companies that may reasonably need what we sell about possible business.',
    },
    necessity: {
      da: 'Først er spurgt, om et samtykke eller virksomhedens fællesadresse kunne gøre det lige så godt. Kun hvor personens arbejde har med sagen at gøre, og de har givet os kortet, mødt os eller står offentligt med den rolle, er navn, rolle og arbejdskontakt nødvendigt.',
      en: 'It was first asked whether consent, or the company’s general address, would do as well. Only where the person’s work concerns the matter, and they gave us their card, met us or stand in public with that role, are name, role and work contact needed.',
    },
    fields: [
      { field: 'name', why: { da: 'for at henvende os til den rette', en: 'to address the right person' } },
      {
        field: 'title, company',
        why: {
          da: 'for at vide, om sagen angår personens arbejde',
          en: 'to know whether the matter concerns the person’s work',
        },
      },
      {
        field: 'work email, work telephone',
        why: {
          da: 'for at kunne kontakte på arbejde, hvor loven tillader det',
          en: 'to contact at work, where the law allows',
        },
      },
      { field: 'source', why: { da: 'for at sige, hvor vi har det fra', en: 'to say where we have it from' } },
    ],
    balance: {
      da: 'En fremmed venter mindre end en kunde at høre fra os, og det taler imod. Oplysningerne er arbejdsrelaterede og få. Private, forbrugere uden nogen relation og børn er ikke omfattet. En kommerciel interesse kan være legitim, men ikke når loven forbyder henvendelsen: e-mail kræver samtykke.',
      en: 'A stranger expects less than a customer to hear from us, and that weighs against. The data is about work and little. Private persons, consumers without any relation, and children are not covered. A commercial interest can be legitimate, but not where the law forbids the approach: e-mail needs consent.',
    },
    safeguards: {
      da: 'Oplysning senest ved første henvendelse og inden en måned, indsigelse med ét tryk, sletning når intet er sket, ingen score, ingen videregivelse, landets regler for hver kanal.',
      en: 'Information with the first contact and within a month, objection with one press, erasure when nothing came of it, no score, no disclosure, the country’s rules for each channel.',
    },
    outcome: {
      da: 'Interessen vejer tungest for arbejdsrelaterede kontakter med en rimelig anledning, og ikke for købte lister over fremmede.',
      en: 'The interest prevails for contacts at work with a reasonable occasion, and not for bought lists of strangers.',
    },
  },
]
