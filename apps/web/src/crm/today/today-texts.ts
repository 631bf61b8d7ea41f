import { defineTexts } from '@diskret/server/texts/define-texts'

export const todayTexts = defineTexts({
  title: { da: 'I dag', en: 'Today' },
  overdue: { da: 'Overskredet', en: 'Overdue' },
  today: { da: 'I dag', en: 'Today' },
  week: { da: 'De næste 7 dage', en: 'The next 7 days' },
  later: { da: 'Senere', en: 'Later' },
  undated: { da: 'Uden dato', en: 'Without a date' },
  empty: { da: 'Du har ingen åbne opgaver', en: 'You have no open tasks' },
  emptyWhy: {
    da: 'En opgave hører til en person. Find personen, og tryk t.',
    en: 'A task belongs to a person. Find the person and press t.',
  },
  find: { da: 'Find en person', en: 'Find a person' },
  markDone: { da: 'Markér som udført: {title}', en: 'Mark as done: {title}' },
  actions: { da: 'Handlinger for {title}', en: 'Actions for {title}' },
  tomorrow: { da: 'Udsæt til i morgen', en: 'Postpone to tomorrow' },
  monday: { da: 'Udsæt til mandag', en: 'Postpone to Monday' },
  date: { da: 'Udsæt til en dato', en: 'Postpone to a date' },
  remove: { da: 'Slet opgaven', en: 'Delete the task' },
})
