import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { staff } from '../../data-protection/accounts/tables.ts'
import type { Actor } from '../../data-protection/door/actor.ts'
import type { Services } from '../../data-protection/services.ts'

/** How a colleague likes the screens: language, theme, density, columns. The screens decide what stands in it. */
export const preferences = z
  .record(z.string().max(60), z.json())
  .refine((value) => JSON.stringify(value).length <= 20_000, { error: '≤ 20,000' })
export type Preferences = z.output<typeof preferences>

const system = { kind: 'system' } as const

/** @returns the preferences of who asks; nothing for a key, which has no screens */
export async function readPreferences(
  { door }: Pick<Services, 'door'>,
  actor: Actor,
): Promise<Record<string, unknown>> {
  if (actor.kind !== 'account') return {}
  // Each account reads its own, whatever its roles open.
  const [row] = await door.forPurpose('security', system, (tx) =>
    tx.select({ preferences: staff.preferences }).from(staff).where(eq(staff.id, actor.id)),
  )
  return row?.preferences ?? {}
}

/** Keeps the preferences of who asks, all at once. */
export async function keepPreferences(
  { door }: Pick<Services, 'door'>,
  actor: Actor,
  kept: Preferences,
): Promise<Record<string, unknown>> {
  if (actor.kind !== 'account') return {}
  await door.forPurpose('security', system, (tx) =>
    tx.update(staff).set({ preferences: kept }).where(eq(staff.id, actor.id)),
  )
  return kept
}
