import { defineTexts } from '@diskret/server/texts/define-texts'

export const retentionTexts = defineTexts({
  title: { da: 'Opbevaring', en: 'Retention' },
  span: { da: 'Hvor langt frem', en: 'How far ahead' },
  '30': { da: '30 dage', en: '30 days' },
  '90': { da: '90 dage', en: '90 days' },
  '365': { da: 'Et år', en: 'A year' },
  soon: { da: 'Det slettes senest {day}', en: 'What goes by {day}' },
  people: {
    da: {
      one: '{count} person slettes, medmindre et formål åbner.',
      other: '{count} personer slettes, medmindre et formål åbner.',
    },
    en: {
      one: '{count} person is erased, unless a purpose opens.',
      other: '{count} people are erased, unless a purpose opens.',
    },
  },
  nothing: {
    da: 'Intet når sin frist i den tid. Diskret ser efter hver dag.',
    en: 'Nothing reaches its limit in that time. Diskret looks every day.',
  },
  rules: { da: 'Reglerne', en: 'The rules' },
  rulesLead: {
    da: 'Alt, hvad Diskret gemmer, har en regel, og sletningen følger den af sig selv.',
    en: 'All that Diskret keeps has a rule, and erasure follows it by itself.',
  },
  what: { da: 'Hvad', en: 'What' },
  rule: { da: 'Hvor længe', en: 'How long' },
  rows: { da: 'Rækker', en: 'Rows' },
  table: { da: 'Opbevaring, regel for regel', en: 'Retention, rule by rule' },
  going: { da: 'Det, der slettes', en: 'What goes' },
})
