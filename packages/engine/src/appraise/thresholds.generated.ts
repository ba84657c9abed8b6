// Made by training/train.py (see training/README.md); do not edit.
export const thresholds: { readonly answers: readonly number[]; readonly temperature: number } = {
  answers: [-0.6, -0.6, -0.7, -0.2, 0.0, 0.0, -0.1, 0.0, -0.7, 0.2, -0.5, -0.6, -0.2, -0.3, -0.2, 0.0, -0.8],
  temperature: 0.85,
};
