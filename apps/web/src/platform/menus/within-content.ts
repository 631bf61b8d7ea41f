/** Where a menu is drawn: within the main landmark, where a screen reader finds it. */
export const withinContent = { target: '#content' }
