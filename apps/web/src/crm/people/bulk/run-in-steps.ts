/** What a step answers: how many it reached, and where the next begins. */
interface Step {
  reached: number
  next: string | null
}

/** How far it came. */
export interface Steps<Answer> {
  /** All answers in their order. */
  answers: Answer[]
  /** How many they reached. */
  reached: number
  /** What ended it half way; what was done by then stands. */
  fault?: unknown
}

/**
 * Does something with many people in the steps that the API takes, telling how far it has come.
 * @param step does one, from after the person given
 * @param isStopped asked after each; what is done by then stands
 * @throws what the first step throws: then nothing is done
 */
export async function runInSteps<Answer extends Step>(
  step: (after: string | undefined) => Promise<Answer>,
  onReached: (reached: number) => void = () => {},
  isStopped: () => boolean = () => false,
): Promise<Steps<Answer>> {
  const answers: Answer[] = []
  let reached = 0
  for (let after: string | undefined; ; ) {
    let answer: Answer
    try {
      answer = await step(after)
    } catch (fault) {
      if (answers.length === 0) throw fault
      return { answers, reached, fault }
    }
    answers.push(answer)
    reached += answer.reached
    onReached(reached)
    if (answer.next === null || isStopped()) return { answers, reached }
    after = answer.next
  }
}
