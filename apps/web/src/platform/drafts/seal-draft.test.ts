import { expect, test } from 'vitest'
import { makeDraftKey, openDraft, sealDraft } from './seal-draft.ts'

test('a draft opens for the account and the place it was written for, and for nobody else', async () => {
  const key = await makeDraftKey()
  const draft = await sealDraft(key, 'sofie note mette', 'Ring torsdag om fragt')
  expect(await openDraft(key, 'sofie note mette', draft)).toBe('Ring torsdag om fragt')
  expect(await openDraft(key, 'jonas note mette', draft)).toBeNull()
  expect(await openDraft(await makeDraftKey(), 'sofie note mette', draft)).toBeNull()
  expect(new TextDecoder().decode(draft.sealed)).not.toContain('fragt')
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
})
