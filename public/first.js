// Runs before anything is drawn: what the page's file says is English and in the system's theme, and a link may ask for others.
const asked = new URLSearchParams(location.search)
if (['ko', 'zh'].includes(asked.get('lang'))) document.documentElement.dataset.first = 'hidden'
if (['light', 'dark'].includes(asked.get('theme'))) document.documentElement.dataset.theme = asked.get('theme')
