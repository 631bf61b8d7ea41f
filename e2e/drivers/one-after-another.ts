import { beforeEach } from 'vitest'

/** For scenarios whose tests go on where the one before stopped: after one that failed, the rest is skipped and not also failed. */
export function oneAfterAnother(): void {
  let isBroken = false
  beforeEach(({ skip, onTestFailed }) => {
    if (isBroken) skip('an earlier step failed')
    onTestFailed(() => {
      isBroken = true
    })
  })
}
