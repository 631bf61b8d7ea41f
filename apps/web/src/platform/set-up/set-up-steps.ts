/** The screens of the first visit, in their order. The first three come before there is anybody to sign in. */
export const setUpSteps = [
  'language',
  'company',
  'administrator',
  'protection',
  'purposes',
  'retention',
  'notice',
  'start',
] as const
export type SetUpStep = (typeof setUpSteps)[number]

/** The steps after which there is an account. */
export const stepsWithAccount: readonly SetUpStep[] = ['protection', 'purposes', 'retention', 'notice', 'start']
