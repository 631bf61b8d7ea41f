/**
 * @returns whether two words differ by one letter at most: another one, one more, one less, or two changed places
 */
export function withinOneTypo(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false
  let same = 0
  while (same < typed.length && same < word.length && typed[same] === word[same]) same += 1
  const rest = (text: string, from: number) => text.slice(from)
  return (
    rest(typed, same + 1) === rest(word, same + 1) ||
    rest(typed, same) === rest(word, same + 1) ||
    rest(typed, same + 1) === rest(word, same) ||
    (typed[same] === word[same + 1] && typed[same + 1] === word[same] && rest(typed, same + 2) === rest(word, same + 2))
  )
}
