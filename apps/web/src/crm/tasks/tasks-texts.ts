import { defineTexts } from '@diskret/server/texts/define-texts'

/** The list of tasks, and what is done with one or with many. */
export const tasksTexts = defineTexts({
  title: { da: 'Opgaver', en: 'Tasks' },
  newTask: { da: 'Ny opgave', en: 'New task' },
  editTask: { da: 'Ret opgaven', en: 'Edit the task' },
  search: { da: 'Søg efter opgave, person eller virksomhed', en: 'Search for task, person or company' },
  done: { da: 'Udførte', en: 'Done' },

  overdue: { da: 'Overskredet', en: 'Overdue' },
  undated: { da: 'Uden dato', en: 'Without a date' },

  task: { da: 'Opgave', en: 'Task' },
  person: { da: 'Person', en: 'Person' },
  company: { da: 'Virksomhed', en: 'Company' },
  due: { da: 'Frist', en: 'Due' },
  assignee: { da: 'Ansvarlig', en: 'Assigned to' },
  doneOn: { da: 'Udført', en: 'Done' },
  recorded: { da: 'Oprettet', en: 'Recorded' },
  nobody: { da: 'Ingen', en: 'Nobody' },
  never: { da: '–', en: '–' },
  changeDay: { da: ', {day}. Skift dag', en: ', {day}. Change the day' },
  chooseDay: { da: '. Vælg en dag', en: '. Choose a day' },

  empty: { da: 'Du har ingen åbne opgaver', en: 'You have no open tasks' },
  noneOpen: { da: 'Der er ingen åbne opgaver', en: 'There are no open tasks' },
  emptyWhy: {
    da: 'En opgave hører til en person: Skriv »Ring fredag«, og vælg hvem. Tryk c o for at oprette en, hvor du end er.',
    en: 'A task belongs to a person: write “Call on Friday” and choose whom. Press c t to make one, wherever you are.',
  },
  noneDone: { da: 'Ingen opgave er udført endnu', en: 'No task is done yet' },
  noneDoneWhy: {
    da: 'Det, du markerer som udført, står her og kan genåbnes.',
    en: 'What you mark as done stands here and can be reopened.',
  },
  showOpen: { da: 'Vis åbne', en: 'Show open ones' },
  showAll: { da: 'Vis alles', en: 'Show everybody’s' },

  taskTitle: { da: 'Opgave', en: 'Task' },
  taskHint: {
    da: 'En dag i teksten bliver fristen: Ring fredag, Send tilbud i morgen',
    en: 'A day in the text becomes the due date: Call on Friday, Send the offer tomorrow',
  },
  about: { da: 'Person eller virksomhed', en: 'Person or company' },
  aboutHelp: {
    da: 'Skriv virksomhedens navn for at se, hvem der arbejder der.',
    en: 'Type the name of the company to see who works there.',
  },
  aboutMissing: { da: 'Vælg, hvem opgaven handler om.', en: 'Choose whom the task is about.' },
  dueOn: { da: 'Frist', en: 'Due' },
  saveTask: { da: 'Gem opgaven', en: 'Save the task' },
  taskSaved: { da: 'Opgaven er gemt', en: 'The task is saved' },
  cancel: { da: 'Annullér', en: 'Cancel' },
  close: { da: 'Luk', en: 'Close' },

  markDone: { da: 'Markér som udført: {title}', en: 'Mark as done: {title}' },
  markOpen: { da: 'Genåbn: {title}', en: 'Reopen: {title}' },
  finish: { da: 'Markér som udført', en: 'Mark as done' },
  reopen: { da: 'Genåbn', en: 'Reopen' },
  openPerson: { da: 'Åbn personen', en: 'Open the person' },
  edit: { da: 'Ret', en: 'Edit' },
  tomorrow: { da: 'Udsæt til i morgen', en: 'Postpone to tomorrow' },
  monday: { da: 'Udsæt til mandag', en: 'Postpone to Monday' },
  date: { da: 'Udsæt til en dato', en: 'Postpone to a date' },
  assign: { da: 'Tildel en kollega', en: 'Assign to a colleague' },
  remove: { da: 'Slet opgaven', en: 'Delete the task' },
  postpone: { da: 'Udsæt opgaven', en: 'Postpone the task' },
  newDay: { da: 'Ny dato', en: 'New date' },
  who: { da: 'Hvem skal gøre det?', en: 'Who shall do it?' },
  noColleague: { da: 'Ingen passer', en: 'Nobody fits' },

  taskDone: { da: 'Udført: {title}', en: 'Done: {title}' },
  taskOpened: { da: 'Genåbnet: {title}', en: 'Reopened: {title}' },
  postponed: { da: 'Udsat til {day}', en: 'Postponed to {day}' },
  assigned: { da: 'Tildelt {name}', en: 'Assigned to {name}' },
  unassigned: { da: 'Opgaven er ingens nu', en: 'The task is nobody’s now' },
  removed: { da: 'Opgaven er slettet', en: 'The task is deleted' },

  chosen: {
    da: { one: '{count} valgt', other: '{count} valgt' },
    en: { one: '{count} chosen', other: '{count} chosen' },
  },
  allChosen: {
    da: { one: 'Den ene, der passer, er valgt', other: 'Alle {count}, der passer, er valgt' },
    en: { one: 'The one that fits is chosen', other: 'All {count} that fit are chosen' },
  },
  moreChosen: { da: 'Alle, der passer, er valgt: over {number}', en: 'All that fit are chosen: over {number}' },
  alreadyDone: {
    da: { one: '{count} er udført allerede', other: '{count} er udført allerede' },
    en: { one: '{count} is done already', other: '{count} are done already' },
  },
  stillOpen: {
    da: { one: '{count} er åben', other: '{count} er åbne' },
    en: { one: '{count} is open', other: '{count} are open' },
  },
  notHere: {
    da: { one: '{count} er her ikke mere', other: '{count} er her ikke mere' },
    en: { one: '{count} is no longer here', other: '{count} are no longer here' },
  },
  finishMany: {
    da: { one: 'Markér {count} som udført', other: 'Markér {count} som udført' },
    en: { one: 'Mark {count} as done', other: 'Mark {count} as done' },
  },
  reopenMany: {
    da: { one: 'Genåbn {count}', other: 'Genåbn {count}' },
    en: { one: 'Reopen {count}', other: 'Reopen {count}' },
  },
  postponeMany: {
    da: { one: 'Udsæt {count}', other: 'Udsæt {count}' },
    en: { one: 'Postpone {count}', other: 'Postpone {count}' },
  },
  assignMany: {
    da: { one: 'Tildel {count}', other: 'Tildel {count}' },
    en: { one: 'Assign {count}', other: 'Assign {count}' },
  },
  toTomorrow: { da: 'Til i morgen', en: 'To tomorrow' },
  toMonday: { da: 'Til mandag', en: 'To Monday' },
  toDate: { da: 'Til en dato', en: 'To a date' },
  progress: { da: '{done} er nået', en: '{done} are done' },
  manyDone: {
    da: { one: '{count} opgave er udført.', other: '{count} opgaver er udført.' },
    en: { one: '{count} task is done.', other: '{count} tasks are done.' },
  },
  manyOpened: {
    da: { one: '{count} opgave er genåbnet.', other: '{count} opgaver er genåbnet.' },
    en: { one: '{count} task is reopened.', other: '{count} tasks are reopened.' },
  },
  manyPostponed: {
    da: { one: '{count} opgave er udsat til {day}.', other: '{count} opgaver er udsat til {day}.' },
    en: { one: '{count} task is postponed to {day}.', other: '{count} tasks are postponed to {day}.' },
  },
  manyAssigned: {
    da: { one: '{count} opgave er tildelt.', other: '{count} opgaver er tildelt.' },
    en: { one: '{count} task is assigned.', other: '{count} tasks are assigned.' },
  },
})
