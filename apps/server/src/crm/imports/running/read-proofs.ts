import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { validity } from '../../../data-protection/consents/record-consent.ts'
import { wordings } from '../../../data-protection/consents/tables.ts'
import type { Transaction } from '../../../data-protection/door/door.ts'
import { type InterpretedRow, mainPhone } from '../interpretation/interpreted-row.ts'
import type { RunContext } from './committing/run-context.ts'
import type { ProvedConsent } from './row-content.ts'

const methods: [RegExp, string][] = [
  [/dobbelt|double/i, 'double-opt-in'],
  [/web|hjemmeside|online|formular|form/i, 'web'],
  [/papir|paper|blanket|brev|letter/i, 'paper'],
  [/telefon|phone|tlf|call/i, 'telephone'],
  [/person|messe|butik|fair|shop/i, 'in-person'],
]
const channels: Record<string, string> = {
  email: 'email',
  'e-mail': 'email',
  mail: 'email',
  telefon: 'telephone',
  telephone: 'telephone',
  phone: 'telephone',
  post: 'post',
  brev: 'post',
  letter: 'post',
}

/**
 * Reads the wordings that exist, by which a row can prove a consent (CON-33): the wording it was asked with, the moment, the
 * method and the source; marketing also for which channel (CON-2), and a channel the address or number. With any of them
 * missing, or so old that it has run out (CON-34), there is none, and the person is invited.
 * @returns tells of a row which consent it proves
 */
export async function readProofs(
  tx: Transaction<'importer'>,
  { options, controller, services }: RunContext,
): Promise<(row: InterpretedRow) => ProvedConsent | null> {
  if (options.basis !== 'consent') return () => null
  const known = await tx
    .select({
      id: wordings.id,
      purpose: wordings.purpose,
      topic: wordings.topic,
      channel: wordings.channel,
      language: wordings.language,
      version: wordings.version,
      text: wordings.text,
      digest: wordings.digest,
    })
    .from(wordings)
  const now = services.clock.now()
  return (row) => {
    const { evidence, consent } = row
    if (evidence === null || evidence.missing.length > 0) return null
    if (consent === 'refused' || consent === 'erasure-requested') return null
    const { wording, givenAt, method, source } = evidence
    const channel = evidence.channel === null ? null : (channels[evidence.channel.toLowerCase()] ?? evidence.channel)
    const fitting = known.filter(
      (one) =>
        (evidence.purpose === null || one.purpose === evidence.purpose) &&
        (evidence.topic === null || one.topic === null || one.topic === evidence.topic) &&
        (channel === null || one.channel === null || one.channel === channel) &&
        (one.id === wording || one.digest === wording || one.text === wording || String(one.version) === wording),
    )
    const [found] = fitting
    // A version number alone must name one wording.
    if (found === undefined || (fitting.length > 1 && String(found.version) === wording)) return null
    const moment = momentOf(givenAt, controller.timeZone)
    if (moment === null || moment > now || method === null || source === null) return null
    const asked = found.channel ?? channel
    if (found.purpose === 'marketing' && asked === null) return null
    const identifier = asked === 'telephone' ? mainPhone(row) : (row.emails[0] ?? null)
    if (identifier === null && asked !== null && asked !== 'post') return null
    const expiresOn = addPeriod(dayInZone(moment, controller.timeZone), validity)
    if (expiresOn <= options.day) return null
    return {
      wordingId: found.id,
      purpose: found.purpose,
      topic: found.topic ?? evidence.topic,
      channel: asked,
      language: found.language,
      givenAt: moment.toISOString(),
      method: methods.find(([pattern]) => pattern.test(method))?.[1] ?? 'imported',
      source: `${method}: ${source}`,
      identifier,
      expiresOn,
    }
  }
}

/** A moment, or the beginning of a day in the controller's zone. */
function momentOf(text: string | null, timeZone: string): Date | null {
  if (text === null) return null
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? new Date(Temporal.PlainDate.from(text).toZonedDateTime({ timeZone }).epochMilliseconds)
      : new Date(Temporal.Instant.from(text).epochMilliseconds)
  } catch {
    return null
  }
}
