import { addressOf, usePlace } from '#view/location.ts'
import styles from './chart.module.css'

/** Where a page stands with its view, for whoever reads it on paper. */
export const PaperAddress = () => <span className={styles.paper}>{addressOf(usePlace())}</span>
