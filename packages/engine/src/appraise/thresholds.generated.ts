// Made by training/train.py (see training/README.md); do not edit.
export const thresholds: { readonly answers: readonly number[]; readonly temperature: number } = {
  answers: [-0.3, -0.6, -0.4, -0.2, 0.0, 0.0, 0.3, 0.0, -0.2, 0.0, -0.6, -0.5, -0.2, -0.6, -0.3, 0.0, -0.4],
  temperature: 0.90,
};
