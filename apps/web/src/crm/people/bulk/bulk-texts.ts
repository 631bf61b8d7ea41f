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
  toMe: { da: 'Mig', en: 'Me' },
  toNobody: { da: 'Ingen', en: 'Nobody' },
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
  progress: { da: '{done} af {total}', en: '{done} of {total}' },
  close: { da: 'Luk', en: 'Close' },
})
