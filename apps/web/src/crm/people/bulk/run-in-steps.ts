/** What a step answers: how many it reached, and where the next begins. */
interface Step {
  reached: number
  next: string | null
}

/**
 * Does something with many people in the steps that the API takes, telling how far it has come.
 * @param step does one, from after the person given
 * @param isStopped asked after each; what is done by then stands
 * @returns all answers in their order
 */
export async function runInSteps<Answer extends Step>(
  step: (after: string | undefined) => Promise<Answer>,
  onReached: (reached: number) => void = () => {},
  isStopped: () => boolean = () => false,
): Promise<Answer[]> {
  const answers: Answer[] = []
  let reached = 0
  for (let after: string | undefined; ; ) {
    const answer = await step(after)
    answers.push(answer)
    reached += answer.reached
    onReached(reached)
    if (answer.next === null || isStopped()) return answers
    after = answer.next
  }
}
