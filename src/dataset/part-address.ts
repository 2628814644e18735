/** Where a vendor's part of a cut stands: beside the whole, under the same hash, so that the page need not know each. */
export const partAddress = (whole: string, vendor: string): string =>
  whole.replace(/^data\/(\w+)\.(.+)\.json$/, `data/$1/$2/${encodeURIComponent(vendor)}.json`)
