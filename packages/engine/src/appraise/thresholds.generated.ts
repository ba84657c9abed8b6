// Made by training/ (see training/README.md); do not edit. Chosen on notes set aside from training.
export const thresholds: { readonly answers: readonly number[]; readonly temperature: number } = {
  answers: [-0.8, -1.0, -0.7, -0.9, 0.0, 0.6, -0.3, -1.1, -0.9, -1.3, -1.9, -1.0, -1.4, -1.1, -2.5, -2.4, -1.7],
  temperature: 1.00,
};
