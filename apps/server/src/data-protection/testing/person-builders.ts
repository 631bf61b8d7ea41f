import { newId } from '../../platform/identifiers/new-id.ts'
import { addAssessment } from '../assessments/add-assessment.ts'
import { readyMadeAssessments } from '../assessments/ready-made.ts'
import { signAssessment } from '../assessments/sign-assessment.ts'
import type { Actor } from '../door/actor.ts'
import type { Door } from '../door/door.ts'
import { defaultChoices } from '../installation/controller.ts'
import { type NewBasis, openBasis } from '../legal-bases/open-basis.ts'
import { emailAddresses, type PersonKind, people, phoneNumbers } from '../people/tables.ts'
import { ensureStandardWordings } from '../wordings/ensure-standard-wordings.ts'

const operator: Actor = { kind: 'operator' }

/** A person of a test; what is not said is a Danish consumer with one address and one number, and a contract. */
export interface ExamplePerson {
  kind?: PersonKind
  country?: string | null
  email?: string | null
  phone?: string | null
  basis?: NewBasis
}

/** Registers a person for a test. @returns the id */
export async function aPerson({ door }: { door: Door }, example: ExamplePerson = {}): Promise<string> {
  const id = newId()
  const basis = example.basis ?? { kind: 'contract', purpose: 'customer', evidence: 'order 1' }
  await door.forPurpose('rights', operator, async (tx) => {
    const country = example.country === undefined ? 'DK' : example.country
    await tx.insert(people).values({ id, name: `Person ${id}`, kind: example.kind ?? 'consumer', country })
    if (example.email !== null)
      await tx
        .insert(emailAddresses)
        .values({ id: newId(), personId: id, address: example.email ?? `${id}@test.example` })
    if (example.phone !== null)
      await tx.insert(phoneNumbers).values({ id: newId(), personId: id, number: example.phone ?? '+4520123456' })
    await openBasis(tx, id, basis)
  })
  return id
}

/** What a set-up brings: the standard wordings, and the ready-made assessments, signed. */
export async function setUpForTest({ door }: { door: Door }): Promise<void> {
  await door.forPurpose('rights', operator, async (tx) => {
    await ensureStandardWordings(tx, {
      company: 'Prøve ApS',
      choices: {
        ...defaultChoices,
        topics: [
          { id: 'wine', da: 'vin', en: 'wine' },
          { id: 'travel', da: 'rejser', en: 'travel' },
        ],
      },
    })
    for (const draft of readyMadeAssessments) await signAssessment(tx, await addAssessment(tx, draft), 'operator')
  })
}
