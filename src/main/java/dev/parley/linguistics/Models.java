package dev.parley.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The OpenNLP models for English, from the class path; immutable and shared. */
record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    static Models load() {
        try {
            return new Models(
                    new SentenceModel(open(SENTENCES)), new TokenizerModel(open(TOKENS)), new POSModel(open(TAGS)));
        } catch (IOException e) {
            throw new UncheckedIOException("the OpenNLP models on the class path cannot be read", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Models.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not on the class path: add opennlp-models-*-en 1.3.0");
        }
        return in;
    }
}
