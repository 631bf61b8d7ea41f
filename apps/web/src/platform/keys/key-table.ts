import type { Label } from '../routing/screen.ts'

/** Where a key works. Each group stands together in the sheet. */
export type KeyGroup = 'everywhere' | 'lists' | 'person' | 'today' | 'queues' | 'go' | 'create'

/** A key, and what it does. One table feeds the handlers, the sheet, the palette, and `aria-keyshortcuts`. */
export interface KeyEntry {
  id: string
  group: KeyGroup
  /** As react-hotkeys-hook writes them: `mod+k`, `g>p`. Several are alternatives. */
  keys: readonly string[]
  label: Label
  /**
   * `single`: without Ctrl or Cmd, so it rests while somebody writes and can be switched off. `chord`: works everywhere.
   * `grid`: the table or editor that has the focus handles it; it stands here for the sheet.
   */
  kind: 'single' | 'chord' | 'grid'
  /** The sign that the key produces, where its place differs between keyboards: `?` is Shift++ on a Danish one. */
  produced?: true
}

const entry = (
  group: KeyGroup,
  kind: KeyEntry['kind'],
  id: string,
  keys: string | readonly string[],
  da: string,
  en: string,
  more: { produced?: true } = {},
): KeyEntry => ({ id, group, kind, keys: [keys].flat(), label: { da, en }, ...more })

/** Every key but those of `g` and `c`, which the screens bring with them. */
export const keyTable = [
  entry('everywhere', 'chord', 'palette', 'mod+k', 'Søg eller gør noget', 'Search or do something'),
  entry('everywhere', 'single', 'keys', '?', 'Vis alle taster', 'Show all keys', { produced: true }),
  entry('everywhere', 'single', 'search', '/', 'Søg i listen', 'Search this list', { produced: true }),
  entry(
    'everywhere',
    'chord',
    'close',
    'esc',
    'Luk det øverste, derefter valget',
    'Close the top layer, then the selection',
  ),
  entry('everywhere', 'chord', 'undo', 'mod+z', 'Fortryd det sidste', 'Undo the last act'),
  entry('everywhere', 'chord', 'save', 'mod+enter', 'Gem, send, næste trin', 'Save, send, next step'),
  entry('everywhere', 'chord', 'fold', 'mod+period', 'Fold sidemenuen', 'Fold the side navigation'),
  entry('everywhere', 'chord', 'saved', 'mod+s', 'Alt er gemt', 'All is saved'),
  entry(
    'everywhere',
    'single',
    'more',
    ['period', 'shift+f10'],
    'Handlinger for række eller side',
    'Actions of row or page',
  ),

  entry('lists', 'grid', 'list.move', ['down', 'up'], 'Næste, forrige', 'Next, previous'),
  entry('lists', 'grid', 'list.open', 'enter', 'Åbn', 'Open'),
  entry('lists', 'grid', 'list.peek', 'space', 'Kig ind', 'Peek'),
  entry('lists', 'single', 'list.next', 'j', 'Næste', 'Next'),
  entry('lists', 'single', 'list.previous', 'k', 'Forrige', 'Previous'),
  entry('lists', 'single', 'list.select', ['x', 'shift+space'], 'Vælg rækken', 'Select the row'),
  entry('lists', 'grid', 'list.extend', ['shift+down', 'shift+up'], 'Udvid valget', 'Extend the selection'),
  entry('lists', 'grid', 'list.all', 'mod+a', 'Vælg alle viste', 'Select all shown'),
  entry('lists', 'single', 'list.filter', 'f', 'Filter', 'Filter'),
  entry('lists', 'single', 'list.views', 'v', 'Visninger', 'Views'),
  entry('lists', 'grid', 'list.edit', 'f2', 'Ret cellen', 'Edit the cell'),
  entry(
    'lists',
    'grid',
    'list.ends',
    ['home', 'end', 'pageup', 'pagedown'],
    'Første, sidste, en side',
    'First, last, a page',
  ),

  entry('person', 'single', 'person.note', 'n', 'Skriv note', 'Write note'),
  entry('person', 'single', 'person.task', 't', 'Ny opgave', 'New task'),
  entry('person', 'single', 'person.call', 'l', 'Notér opkald', 'Log call'),
  entry('person', 'single', 'person.mail', 'm', 'Skriv mail', 'Write mail'),
  entry('person', 'single', 'person.edit', 'e', 'Ret første felt', 'Edit the first field'),
  entry('person', 'single', 'person.purposes', 'p', 'Må bruges til', 'May be used for'),
  entry('person', 'single', 'person.looks', 'h', 'Hvem har set på personen', 'Who has looked'),
  entry('person', 'grid', 'note.finding', 'mod+period', 'I en note: vis fundet', 'In a note: show the finding'),

  entry('today', 'single', 'today.done', 'd', 'Udført', 'Done'),
  entry('today', 'single', 'today.tomorrow', 's>1', 'Udsæt til i morgen', 'Postpone to tomorrow'),
  entry('today', 'single', 'today.monday', 's>2', 'Udsæt til mandag', 'Postpone to Monday'),
  entry('today', 'single', 'today.date', 's>3', 'Udsæt til en dato', 'Postpone to a date'),
  entry('today', 'single', 'task.assign', 'a', 'Tildel en kollega', 'Assign to a colleague'),
  entry('today', 'single', 'task.person', 'o', 'Åbn personen', 'Open the person'),

  entry('queues', 'single', 'queue.approve', 'a', 'Godkend', 'Approve'),
  entry('queues', 'single', 'queue.reword', 'w', 'Omskriv', 'Reword'),
  entry('queues', 'single', 'queue.redact', 'r', 'Fjern', 'Redact'),
  entry('queues', 'single', 'queue.vault', 'b', 'Læg i boksen', 'Put into the vault'),
  entry('queues', 'single', 'queue.dismiss', 'd', 'Afvis fundet', 'Dismiss'),
] as const satisfies readonly KeyEntry[]

const signs: Record<string, string> = {
  esc: 'Esc',
  enter: 'Enter',
  space: 'Space',
  period: '.',
  comma: ',',
  down: '↓',
  up: '↑',
  left: '←',
  right: '→',
  shift: '⇧',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
}

const isMac = () => typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent)

/** @returns the parts of a key as its cap shows them: `['Ctrl', 'K']`, and `then` between those of a sequence */
export function capsOf(keys: string): string[] {
  return keys
    .split(/(>)|\+/)
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => {
      if (part === '>') return '>'
      if (part === 'mod') return isMac() ? '⌘' : 'Ctrl'
      return signs[part] ?? (part.length === 1 ? part.toUpperCase() : part.toUpperCase())
    })
}

/** @returns a key as `aria-keyshortcuts` wants it: `Control+K`; nothing for sequences, which it cannot say */
export function ariaKeys(keys: readonly string[]): string | undefined {
  const said = keys
    .filter((key) => !key.includes('>'))
    .map((key) =>
      key
        .split('+')
        .map((part) => (part === 'mod' ? (isMac() ? 'Meta' : 'Control') : part === 'period' ? '.' : capitalized(part)))
        .join('+'),
    )
  return said.length > 0 ? said.join(' ') : undefined
}

function capitalized(part: string): string {
  return part.length === 1 ? part : part[0]!.toUpperCase() + part.slice(1)
}
