// Runs before the first paint, so that nobody who chose dark sees a white flash. A file, since the page allows no inline script.
;(() => {
  const page = document.documentElement
  let kept = {}
  try {
    kept = JSON.parse(localStorage.getItem('diskret.preferences') ?? '{}')
  } catch {
    // A browser that keeps nothing shows what the device prefers.
  }
  const isDark =
    kept.colorScheme === 'dark' || (kept.colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  page.dataset.mantineColorScheme = isDark ? 'dark' : 'light'
  page.dataset.density = kept.density ?? 'normal'
  if (kept.language) page.lang = kept.language
})()
