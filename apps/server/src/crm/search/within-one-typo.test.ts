import { expect, test } from 'vitest'
import { withinOneTypo } from './within-one-typo.ts'

test('one letter may be another, missing, too many or have changed places, and no more', () => {
  for (const typed of ['mette', 'metta', 'mete', 'mettee', 'mtete', 'xmette', 'ette', 'metet'])
    expect(withinOneTypo(typed, 'mette'), typed).toBe(true)
  for (const typed of ['mitta', 'met', 'metteee', 'etmte', 'jonas', 'tmete1'])
    expect(withinOneTypo(typed, 'mette'), typed).toBe(false)
})
