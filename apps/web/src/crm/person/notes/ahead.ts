/** What somebody did before the editor was there. */
export interface Ahead {
  /** What was typed. */
  text: string
  /** Whether it is to be saved and left as soon as it can be: mod+Enter. */
  isDone: boolean
}
