/** Of the published data, apart from the schema itself: pages check the one and have no need of the other. */
export const schemaVersion = '1'
