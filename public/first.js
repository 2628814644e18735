// Runs before anything is drawn: what the page's file says is English, of the whole data and in the system's theme; a link may ask for others.
const asked = new URLSearchParams(location.search)
if ([...asked.keys()].some((name) => name !== 'theme')) document.documentElement.dataset.first = 'hidden'
if (['light', 'dark'].includes(asked.get('theme'))) document.documentElement.dataset.theme = asked.get('theme')
// The icon's address is relative to the page that was opened, and the reader goes on from there without another load.
for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.setAttribute('href', icon.href)
