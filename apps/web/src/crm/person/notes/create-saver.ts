/** A note as the server keeps it. */
export interface SavedNote {
  id: string
  text: string
  etag: string
}

/** What stands under the editor. */
export type SaveState =
  | { kind: 'empty' | 'unsaved' | 'saving' | 'offline' | 'signed-out' }
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; message: string; code: string }
  /** A colleague changed the note meanwhile: which holds is chosen by the writer. */
  | { kind: 'clash'; theirs: string }

/** How a try to save went wrong. */
export type SaveFault = 'unreachable' | 'signed-out' | 'stale' | { message: string; code: string }

interface SaverParts {
  /** @param key the same for the same text until it arrived, so that a lost answer makes no second note */
  create(text: string, key: string): Promise<SavedNote>
  change(note: SavedNote, text: string): Promise<SavedNote>
  /** The note as it is now, after somebody else changed it. */
  read(id: string): Promise<SavedNote>
  faultOf(error: unknown): SaveFault
  newKey(): string
  /** Keeps what is not on the server yet. */
  keep(text: string): Promise<void>
  forget(): Promise<void>
  tell(state: SaveState): void
  now(): string
  note?: SavedNote | undefined
}

const pause = 800
const retry = 5_000

/**
 * Saves what is written 800 ms after the last key, one request at a time, and goes on when the connection or the session is back.
 * What is not on the server lies in the browser meanwhile.
 */
export function createSaver(parts: SaverParts) {
  let note = parts.note
  let text = note?.text ?? ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  /** A note whose making was sent; its answer may have been lost. */
  let sent: { text: string; key: string } | undefined
  /** The text of a change whose answer may have been lost. */
  let tried: string | undefined
  /** What a colleague wrote meanwhile. */
  let theirs: SavedNote | undefined
  const isSaved = () => text.trim() === (note?.text ?? '').trim()

  const found = (): SavedNote | undefined => theirs

  async function store(wanted: string): Promise<void> {
    if (!note) {
      sent ??= { text: wanted, key: parts.newKey() }
      const { text: first, key } = sent
      note = await parts.create(first, key)
      sent = undefined
    }
    if (wanted.trim() === note.text.trim()) return
    const trying = tried
    tried = wanted
    try {
      note = await parts.change(note, wanted)
    } catch (error) {
      if (parts.faultOf(error) !== 'stale') throw error
      const current = await parts.read(note.id)
      // The answer to a change of ours was lost; else a colleague wrote meanwhile, and nothing of theirs goes unseen.
      const isOurs = current.text.trim() === wanted.trim() || current.text.trim() === trying?.trim()
      if (!isOurs && current.text.trim() !== note.text.trim()) {
        theirs = current
        return
      }
      note = current.text.trim() === wanted.trim() ? current : await parts.change(current, wanted)
    }
    tried = undefined
  }

  async function save(): Promise<void> {
    const wanted = text
    if (wanted.trim() === '' || isSaved() || theirs) return
    parts.tell({ kind: 'saving' })
    try {
      await store(wanted)
    } catch (error) {
      const fault = parts.faultOf(error)
      if (typeof fault === 'object') {
        // The text itself was refused: another try with another text is another note.
        sent = undefined
        parts.tell({ kind: 'refused', ...fault })
        return
      }
      parts.tell({ kind: fault === 'signed-out' ? 'signed-out' : 'offline' })
      schedule(retry)
      return
    }
    const clash = found()
    if (clash) {
      parts.tell({ kind: 'clash', theirs: clash.text })
      return
    }
    if (isSaved()) {
      await parts.forget().catch(() => {})
      parts.tell({ kind: 'saved', at: parts.now() })
    } else schedule(0)
  }

  function run(): Promise<void> {
    clearTimeout(timer)
    running = (running ?? Promise.resolve()).then(save)
    return running
  }

  function schedule(after: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), after)
  }

  return {
    /** Takes what stands in the editor now. */
    edit(next: string): void {
      text = next
      if (isSaved() && !sent) {
        clearTimeout(timer)
        parts.tell(note ? { kind: 'saved', at: parts.now() } : { kind: 'empty' })
        return
      }
      parts.tell({ kind: text.trim() === '' ? 'empty' : 'unsaved' })
      void parts.keep(text).catch(() => {})
      schedule(pause)
    },
    /** Saves at once. @returns the note, once it is all on the server */
    async flush(): Promise<SavedNote | undefined> {
      await run()
      return isSaved() ? note : undefined
    },
    /** Tries again: the connection is back, or somebody signed in. */
    again(): void {
      if (!isSaved()) void run()
    },
    /** Ends a clash. @returns what holds now */
    choose(whose: 'mine' | 'theirs'): string {
      if (theirs) {
        note = theirs
        if (whose === 'theirs') text = theirs.text
        theirs = undefined
        tried = undefined
      }
      if (isSaved()) {
        void parts.forget().catch(() => {})
        parts.tell({ kind: 'saved', at: parts.now() })
      } else void run()
      return text
    },
    note: () => note,
    /** What stands in the editor now. */
    text: () => text,
    stop(): void {
      clearTimeout(timer)
    },
  }
}
