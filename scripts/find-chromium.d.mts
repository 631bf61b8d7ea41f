/** Finds a Chromium for the tests in a browser; as root on Debian it installs the one that is missing. */
export function findChromium(): string
