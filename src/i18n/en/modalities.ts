/** English: what a model takes in or gives out. */
export const modalities = {
  'modality.text': 'Text',
  'modality.vision': 'Vision',
  'modality.speech': 'Speech',
  'modality.video': 'Video',
  'modality.code': 'Code',
  'modality.science': 'Science',
  'modality.prediction': 'Prediction',
  'modality.multimodal': 'Multimodal',
} as const
