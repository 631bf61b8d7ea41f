import { defineTexts } from '@diskret/server/texts/define-texts'

export const bulkTexts = defineTexts({
  chosen: {
    da: { one: '{count} valgt', other: '{count} valgt' },
    en: { one: '{count} chosen', other: '{count} chosen' },
  },
  allChosen: { da: 'Alle, der passer, er valgt', en: 'All that fit are chosen' },
  invitable: {
    da: { one: '{count} kan inviteres', other: '{count} kan inviteres' },
    en: { one: '{count} can be invited', other: '{count} can be invited' },
  },
  notReached: {
    da: { one: '{count} kan ikke', other: '{count} kan ikke' },
    en: { one: '{count} cannot', other: '{count} cannot' },
  },
  why: { da: 'Vis hvorfor', en: 'Show why' },
  whyTitle: { da: 'Hvorfor de ikke kan', en: 'Why they cannot' },
  'not-permitted': { da: 'Må ikke bruges til det: {number}', en: 'May not be used for it: {number}' },
  'already-informed': { da: 'Har fået besked: {number}', en: 'Have been informed: {number}' },
  'already-invited': { da: 'Er inviteret: {number}', en: 'Are invited: {number}' },
  'no-email': { da: 'Ingen e-mail: {number}', en: 'No e-mail: {number}' },
  'has-it-already': { da: 'Har det allerede: {number}', en: 'Have it already: {number}' },
  other: { da: 'Andre grunde: {number}', en: 'Other reasons: {number}' },
  assign: { da: 'Tildel', en: 'Assign' },
  tag: { da: 'Mærk', en: 'Tag' },
  invite: {
    da: { one: 'Invitér {count}', other: 'Invitér {count}' },
    en: { one: 'Invite {count}', other: 'Invite {count}' },
  },
  export: { da: 'Eksportér', en: 'Export' },
  exportMany: {
    da: { one: 'Eksportér {count}', other: 'Eksportér {count}' },
    en: { one: 'Export {count}', other: 'Export {count}' },
  },
  tagName: { da: 'Mærke', en: 'Tag' },
  tagMany: {
    da: { one: 'Mærk {count}', other: 'Mærk {count}' },
    en: { one: 'Tag {count}', other: 'Tag {count}' },
  },
  reason: { da: 'Hvad skal de bruges til?', en: 'What are they for?' },
  reasonHelp: { da: 'De kan se dit svar.', en: 'They can see your answer.' },
  assigned: {
    da: { one: '{count} tildelt.', other: '{count} tildelt.' },
    en: { one: '{count} assigned.', other: '{count} assigned.' },
  },
  tagged: {
    da: { one: '{count} mærket.', other: '{count} mærket.' },
    en: { one: '{count} tagged.', other: '{count} tagged.' },
  },
  invited: {
    da: {
      one: '{count} inviteret. Mailen går om 10 sekunder.',
      other: '{count} inviteret. Mailene går om 10 sekunder.',
    },
    en: {
      one: '{count} invited. The mail leaves in 10 seconds.',
      other: '{count} invited. The mails leave in 10 seconds.',
    },
  },
  exported: {
    da: { one: '{count} hentet og noteret.', other: '{count} hentet og noteret.' },
    en: { one: '{count} downloaded and recorded.', other: '{count} downloaded and recorded.' },
  },
  reaches: {
    da: { one: 'Gælder {count} person', other: 'Gælder {count} personer' },
    en: { one: 'Reaches {count} person', other: 'Reaches {count} people' },
  },
  reachesOver: { da: 'Gælder over {number} personer', en: 'Reaches more than {number} people' },
  erase: { da: 'Slet', en: 'Erase' },
  eraseMany: {
    da: { one: 'Slet {count} person', other: 'Slet {count} personer' },
    en: { one: 'Erase {count} person', other: 'Erase {count} people' },
  },
  manyPeople: {
    da: { one: '{count} person', other: '{count} personer' },
    en: { one: '{count} person', other: '{count} people' },
  },
  eraseWhat: {
    da: 'Det kan ikke fortrydes. Adresser og numre huskes som kodede mærker, så ingen liste bringer dem tilbage.',
    en: 'It cannot be undone. Addresses and numbers are remembered as coded marks, so that no list brings them back.',
  },
  planOfFirst: {
    da: { one: 'Planen for den første, lagt sammen:', other: 'Planen for de første {count}, lagt sammen:' },
    en: { one: 'The plan of the first one, summed up:', other: 'The plans of the first {count}, summed up:' },
  },
  placesWait: {
    da: {
      one: '{count} tekst om andre venter derefter på afgørelse.',
      other: '{count} tekster om andre venter derefter på afgørelse.',
    },
    en: {
      one: '{count} text about others then waits for a decision.',
      other: '{count} texts about others then wait for a decision.',
    },
  },
  erasing: {
    da: '{done} slettet. Annullér stopper efter de næste 25.',
    en: '{done} erased. Cancel stops after the next 25.',
  },
  erased: {
    da: { one: '{count} person er slettet.', other: '{count} personer er slettet.' },
    en: { one: '{count} person is erased.', other: '{count} people are erased.' },
  },
  erasedOpen: {
    da: {
      one: '{number} slettet. {count} står endnu i tekster om andre.',
      other: '{number} slettet. {count} står endnu i tekster om andre.',
    },
    en: {
      one: '{number} erased. {count} still stands in texts about others.',
      other: '{number} erased. {count} still stand in texts about others.',
    },
  },
  more: { da: 'Handlinger for de valgte', en: 'Actions for those chosen' },
  restNot: { da: 'De andre blev ikke nået.', en: 'The others were not reached.' },
  noFile: {
    da: 'Ingen fil blev hentet, men {number} står noteret som udleveret.',
    en: 'No file was downloaded, but {number} are recorded as disclosed.',
  },
  erasedUntil: {
    da: { one: '{count} er slettet, resten ikke.', other: '{count} er slettet, resten ikke.' },
    en: { one: '{count} is erased, the rest not.', other: '{count} are erased, the rest not.' },
  },
  progress: { da: '{done} af {total}', en: '{done} of {total}' },
  close: { da: 'Luk', en: 'Close' },
})
