import { useState } from 'react'

let typed = ''

/**
 * The address that somebody writes to be let in. It goes along from the page of sign-in to the one for a lost password and back, in
 * the memory of the app only: it stands in no address and nowhere in the browser.
 * @param given what the field begins with, where that is known already
 * @returns the address and what changes it, as a state does
 */
export function useTypedAddress(given = ''): [string, (address: string) => void] {
  const [address, setAddress] = useState(given || typed)
  const change = (next: string) => {
    typed = next
    setAddress(next)
  }
  return [address, change]
}

/** Once somebody is in, the next one at this machine begins anew. */
export function forgetTypedAddress(): void {
  typed = ''
}
