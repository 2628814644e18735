import type { modalities as english } from '../en/modalities.ts'
import type { Message } from '../translate.ts'

/** Chinese: what a model takes in or gives out. */
export const modalities: Record<keyof typeof english, Message> = {
  'modality.text': '文本',
  'modality.vision': '视觉',
  'modality.speech': '语音',
  'modality.video': '视频',
  'modality.code': '代码',
  'modality.science': '科学计算',
  'modality.prediction': '预测',
  'modality.multimodal': '多模态',
}
