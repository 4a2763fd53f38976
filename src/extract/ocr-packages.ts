/** The packages that read pictures; they are large and few need them, so they are installed when wanted. */
export const OCR_PACKAGES = ['tesseract.js', '@tesseract.js-data/dan'] as const

/** What the user is told when they are missing. */
export const OCR_INSTALL = `npm install ${OCR_PACKAGES.join(' ')}`
