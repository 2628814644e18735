/** Hands a file to the reader: the only download of the site. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Firefox and Safari read the address after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
