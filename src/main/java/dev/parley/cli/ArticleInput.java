package dev.parley.cli;

import dev.parley.Article;
import dev.parley.Reading;
import java.nio.file.Path;

/** From the name of a file to its reading. */
final class ArticleInput {
    private final Desk desk;
    private final ArticleOptions options;
    private final Engine engine;

    ArticleInput(Desk desk, ArticleOptions options, Engine engine) {
        this.desk = desk;
        this.options = options;
        this.engine = engine;
    }

    Reading read(String source) throws InputException {
        if (desk.terminal() && source.equals(InputText.STANDARD_INPUT)) {
            desk.complain("reading the article from standard input; end it with Ctrl-D");
        }
        String text = InputText.read(source, desk.in());
        Article article = options.article(id(source), text);
        return engine.read(article, InputText.name(source));
    }

    private static String id(String source) throws InputException {
        if (source.equals(InputText.STANDARD_INPUT)) {
            return "stdin";
        }
        Path name = InputText.path(source).getFileName();
        return name == null ? source : name.toString();
    }
}
