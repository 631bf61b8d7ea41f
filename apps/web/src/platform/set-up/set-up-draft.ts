import type { SetUpStep } from './set-up-steps.ts'

/** What was written before there is an account. The password is no part of it. */
export interface SetUpDraft {
  step: SetUpStep
  company: string
  country: string
  registrationNumber: string
  timeZone: string
  name: string
  email: string
}

const key = 'diskret.set-up'
const empty: SetUpDraft = {
  step: 'language',
  company: '',
  country: 'DK',
  registrationNumber: '',
  timeZone: '',
  name: '',
  email: '',
}

/** @returns where the set-up was left in this browser */
export function readDraft(): SetUpDraft {
  try {
    return { ...empty, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<SetUpDraft>) }
  } catch {
    return empty
  }
}

export function keepDraft(draft: SetUpDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // Whoever leaves a private window begins again.
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // There is nothing to forget.
  }
}
