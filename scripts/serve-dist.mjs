// Serves dist/ under the base path and port given; for the browser tests: node scripts/serve-dist.mjs /some/base/ 4174
import { serve } from './serve.mjs'

const [base = '/', port = '4173'] = process.argv.slice(2)
const { address } = await serve({ folder: 'dist', base, port: Number(port) })
console.log(`serving dist/ at ${address}`)
