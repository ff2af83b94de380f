/** Libraries and frameworks of machine learning. */
export const FRAMEWORKS = `
*PyTorch|Py Torch|torch.nn|=Torch~code|torchvision|torchaudio|libtorch|PyTorch Lightning
*TensorFlow|Tensor Flow|TensorFlow 2|tf.keras|=TF~code|=TF2|TFX|TensorFlow Lite|TensorFlow/Keras|Tensorflow.js
*=JAX|=Jax|=jax~code|=Flax~code|=Optax|=Equinox~code
*Keras
*scikit-learn|scikitlearn|sklearn|scikit|sci-kit learn|sci-kit|sk-learn
*Hugging Face~hub|HuggingFace~hub|Hugging Face Transformers|Huggingface Transformers|=HF Transformers|HuggingFace's Transformers
*XGBoost|XG Boost|extreme gradient boosting
*OpenCV|Open CV
*ONNX|ONNX Runtime|onnxruntime
*DeepSpeed|Deep Speed
*=Megatron|Megatron-LM|=Megatron-Core|=Megatron Core
*vLLM
*=Ray~code|=Ray Tune|=Ray Serve|=Ray Train|=Ray RLlib|=RLlib
*=Triton~code|OpenAI Triton|Triton Inference Server|NVIDIA Triton|Triton kernels|=Triton/CUDA
`;
