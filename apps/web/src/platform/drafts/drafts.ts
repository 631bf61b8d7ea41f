import { makeDraftKey, openDraft, type SealedDraft, sealDraft } from './seal-draft.ts'

/** What was written and could not be sent yet lies here, encrypted, until it is sent, somebody signs out, or a day has passed. */
export interface Draft {
  text: string
  /** ISO 8601. */
  at: string
}

interface KeptDraft extends SealedDraft {
  at: number
}

const longest = 24 * 60 * 60_000
const database = 'diskret-drafts'
/** Where the browser has no place for secrets (a page without HTTPS), a draft lives as long as the page. */
const here = new Map<string, Draft>()

const isPossible = () => typeof indexedDB !== 'undefined' && typeof crypto.subtle !== 'undefined'

function request<Result>(asked: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

async function inStore<Result>(
  name: 'keys' | 'drafts',
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(database, 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('keys')
    opening.result.createObjectStore('drafts')
  }
  const open = await request(opening)
  try {
    return await request(work(open.transaction(name, mode).objectStore(name)))
  } finally {
    open.close()
  }
}

async function draftKey(): Promise<CryptoKey> {
  const known = await inStore<CryptoKey | undefined>('keys', 'readonly', (store) => store.get('drafts'))
  if (known) return known
  const made = await makeDraftKey()
  await inStore('keys', 'readwrite', (store) => store.put(made, 'drafts'))
  return made
}

/** @param place whose draft it is, and of what: `ACCOUNT note PERSON` */
export async function keepDraft(place: string, text: string, now = Date.now()): Promise<void> {
  if (!isPossible()) {
    here.set(place, { text, at: new Date(now).toISOString() })
    return
  }
  const sealed = await sealDraft(await draftKey(), place, text)
  await inStore('drafts', 'readwrite', (store) => store.put({ ...sealed, at: now } satisfies KeptDraft, place))
}

/** @returns what was kept for this place within a day */
export async function readDraft(place: string, now = Date.now()): Promise<Draft | null> {
  if (!isPossible()) return here.get(place) ?? null
  await forgetOld(now)
  const kept = await inStore<KeptDraft | undefined>('drafts', 'readonly', (store) => store.get(place))
  if (!kept) return null
  const text = await openDraft(await draftKey(), place, kept)
  return text === null ? null : { text, at: new Date(kept.at).toISOString() }
}

export async function forgetDraft(place: string): Promise<void> {
  here.delete(place)
  if (isPossible()) await inStore('drafts', 'readwrite', (store) => store.delete(place))
}

/** At sign-out: with the key gone, nothing of what was kept can be read. */
export async function forgetAllDrafts(): Promise<void> {
  here.clear()
  if (!isPossible()) return
  await inStore('keys', 'readwrite', (store) => store.clear())
  await inStore('drafts', 'readwrite', (store) => store.clear())
}

async function forgetOld(now: number): Promise<void> {
  const places = await inStore('drafts', 'readonly', (store) => store.getAllKeys())
  for (const place of places) {
    const kept = await inStore<KeptDraft | undefined>('drafts', 'readonly', (store) => store.get(place))
    if (kept && now - kept.at > longest) await inStore('drafts', 'readwrite', (store) => store.delete(place))
  }
}
