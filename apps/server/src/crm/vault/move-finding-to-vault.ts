import { type Category, passageOf } from '@diskret/sensitive-text'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { categoryNames, namesOf } from '../../data-protection/free-text/category-names.ts'
import { attestTexts } from '../../data-protection/free-text/check-texts.ts'
import { findWaiting, replaceText, settle, type Waiting } from '../../data-protection/free-text/decide-text.ts'
import { leaveOutDismissed } from '../../data-protection/free-text/leave-out-dismissed.ts'
import { proposeWording, readText } from '../../data-protection/free-text/read-text.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Language } from '../../platform/texts/language.ts'
import { notePeople, notes } from '../notes/tables.ts'
import type { Reversible } from '../undo/undo-token.ts'
import { notForVault, vaultNeedsConsent } from './problems.ts'
import { vaultTexts } from './tables.ts'
import { type VaultCategory, vaultCategories } from './vault-category.ts'

export type VaultedText = Extract<Reversible, { what: 'vault' }>['texts'][number]

/** What a note says that said nothing else. */
const onlyInVault: Record<Language, string> = { da: 'Se boksen.', en: 'See the vault.' }

interface Sentence {
  text: string
  category: VaultCategory
  consentId: string
}

/**
 * Keeps what is sensitive in a waiting text in the vault, on the explicit consent of the person to each kind of it, and leaves the
 * neutral wording where it stood (SPE-5, SPE-6). The vault lies beside notes: what a list brought, a task and a tag get one.
 * @returns how it is taken back; nothing where the text did not stand in a note
 * @throws Problem finding-not-found, not-for-vault, vault-needs-consent
 */
export async function moveFindingToVault(
  tx: Transaction<'rights'>,
  services: Services,
  id: string,
  language: Language,
): Promise<VaultedText | undefined> {
  const waiting = await findWaiting(tx, services, id)
  const { text, personId, place } = waiting
  const { findings } = await leaveOutDismissed(tx, services.keyring, text, readText(text, 'sweep').findings)
  const sentences: Sentence[] = []
  for (const [start, those] of Map.groupBy(findings, (finding) => passageOf(text, finding).start)) {
    const category = onlyVaultCategory(those.map((finding) => finding.category))
    const end = Math.max(...those.map((finding) => passageOf(text, finding).end))
    sentences.push({ text: text.slice(start, end), category, consentId: await consentTo(tx, personId, category) })
  }
  if (sentences.length === 0) throw notForVault({ da: 'intet', en: 'nothing' })
  const after = proposeWording(text, findings) || onlyInVault[language]
  const findingsBefore = await findingsAt(tx, place)
  const noteId = await putBeside(tx, services, waiting, after, onlyInVault[language])
  const vault: string[] = []
  for (const sentence of sentences) {
    const vaultId = newId()
    vault.push(vaultId)
    await tx.insert(vaultTexts).values({ ...sentence, id: vaultId, personId, noteId, authorId: actorId(tx.actor) })
  }
  await settle(tx, waiting, 'vault')
  return place?.table_name === 'notes'
    ? { vault, note: noteId, before: text, after, findings: findingsBefore }
    : undefined
}

/** One consent is about one kind of data, so a sentence that shows two cannot be kept; numbers and offences never (SPE-10, SPE-11). */
function onlyVaultCategory(found: readonly Category[]): VaultCategory {
  const [first, ...others] = new Set(found)
  const category = vaultCategories.find((one) => one === first)
  if (!category || others.length > 0) throw notForVault(namesOf([...new Set(found)]))
  return category
}

async function consentTo(tx: Transaction<'rights'>, personId: string, category: VaultCategory): Promise<string> {
  const { rows } = await tx.client.query<{ id: string }>('select id from diskret.vault_consent($1, $2)', [
    personId,
    category,
  ])
  if (!rows[0]) throw vaultNeedsConsent(categoryNames[category])
  return rows[0].id
}

async function findingsAt(tx: Transaction<'rights'>, place: Waiting['place']): Promise<VaultedText['findings']> {
  if (!place) return []
  const { rows } = await tx.client.query<VaultedText['findings'][number]>(
    `select id, person_id as person, encode(digest, 'hex') as digest, categories from diskret.text_findings
     where table_name = $1 and row_id = $2 and column_name = $3`,
    [place.table_name, place.row_id, place.column_name],
  )
  return rows
}

/** Leaves the rest of the text where it stood. @returns the note beside which the vault lies */
async function putBeside(
  tx: Transaction<'rights'>,
  services: Services,
  { place, personId }: Waiting,
  rest: string,
  sign: string,
): Promise<string> {
  if (place) await replaceText(tx, services, place, rest)
  if (place?.table_name === 'notes') return place.row_id
  const noteId = newId()
  const text = place ? sign : rest
  await attestTexts(tx, [text])
  await tx.insert(notes).values({ id: noteId, text, authorId: actorId(tx.actor) })
  await tx.insert(notePeople).values({ id: newId(), noteId, personId })
  return noteId
}
